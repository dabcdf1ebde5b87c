using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Passoparola.Cms.Infrastructure.Documents.Reading;

/// <summary>Finds documents: by id or key, by a service's query, page by page.</summary>
internal sealed class DocumentReads(DocumentQueries queries, DocumentsAhead ahead, ContentOrdering ordering, DocumentHydration hydration)
{
    // SQLite takes no more parameters than 32,766 in a statement, and long lists are planned slowly.
    private const int AskedForAtOnce = 1000;

    public IContent? Find(int id) => hydration.Documents(queries.WithId(id)).SingleOrDefault();

    public IContent? Find(Guid key) =>
        hydration.Documents(ahead.Find(key) is { } read ? [read] : queries.WithKey(key)).SingleOrDefault();

    /// <summary>The documents with these ids, in their order; all documents when none are named, as Core's contract has it.</summary>
    public IReadOnlyList<IContent> Find(int[]? ids) => ids is { Length: > 0 }
        ? InOrder(ids, chunk => queries.Current.Where(document => chunk.Contains(document.Id)), document => document.Id)
        : hydration.Documents([.. queries.Current]);

    /// <inheritdoc cref="Find(int[])"/>
    public IReadOnlyList<IContent> Find(Guid[]? keys) => keys is { Length: > 0 }
        ? InOrder(keys, chunk => queries.Current.Where(document => chunk.Contains(document.Key)), document => document.Key)
        : hydration.Documents([.. queries.Current]);

    public IReadOnlyList<IContent> Find(IQuery<IContent> query) =>
        hydration.Documents([.. RowPredicate<IContent, DocumentView>.Apply(queries.Current, query)
            .OrderBy(document => document.Level).ThenBy(document => document.SortOrder)]);

    public IReadOnlyList<IContent> Find(IQueryable<DocumentView> documents) => hydration.Documents([.. documents]);

    public IReadOnlyList<IContent> RecycleBin() =>
        hydration.Documents([.. queries.Current.Where(document => document.Trashed).OrderBy(document => document.Path)]);

    public bool Exists(int id) => queries.Nodes.Any(node => node.Id == id);

    public bool Exists(Guid key) => queries.Nodes.Any(node => node.Key == key);

    public int Count(IQuery<IContent>? query) => RowPredicate<IContent, DocumentView>.Apply(queries.Current, query).Count();

    public IReadOnlyList<IContent> Page(DocumentPage page, out long total)
    {
        var found = RowPredicate<IContent, DocumentView>.Apply(queries.Current, page.Query);
        found = RowPredicate<IContent, DocumentView>.Apply(found, page.Filter);
        var count = found.Count();
        total = count;
        var skip = page.Index * page.Size;
        return page.Size == 0 || skip >= count
            ? []
            : hydration.Documents([.. ordering.Apply(found, page.Ordering).Skip((int)skip).Take(page.Size)], page.PropertyAliases);
    }

    private List<IContent> InOrder<TId>(TId[] ids, Func<TId[], IQueryable<DocumentView>> find, Func<IContent, TId> idOf)
        where TId : notnull
    {
        DocumentView[] views = [.. ids.Distinct().Chunk(AskedForAtOnce).SelectMany(chunk => find(chunk))];
        var byId = hydration.Documents(views).ToDictionary(idOf);
        return [.. ids.Distinct().Where(byId.ContainsKey).Select(id => byId[id])];
    }
}
