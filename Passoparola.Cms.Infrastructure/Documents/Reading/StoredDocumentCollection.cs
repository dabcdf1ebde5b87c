using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Documents.Reading;

/// <inheritdoc cref="IDocumentCollection"/>
internal sealed class StoredDocumentCollection(IAmbientDatabase database, DocumentQueries queries, ContentOrdering ordering, DocumentHydration hydration)
    : IDocumentCollection
{
    public (IReadOnlyList<IContent> Items, long Total) Find(DocumentCollectionPage page)
    {
        var found = queries.Current.Where(document => document.ParentId == page.ParentId && !document.Trashed);
        if (page.Ids is { } ids)
        {
            found = found.Where(document => ids.Contains(document.Id));
        }

        foreach (var word in FoldedName.Of(page.Filter ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found.Where(document => Names(page.ParentId).Any(name => name.NodeId == document.Id && name.FoldedName.Contains(word)));
        }

        var total = found.LongCount();
        return (total <= page.Skip || page.Take == 0
            ? []
            : hydration.Documents([.. ordering.Apply(found, page.Ordering).Skip(page.Skip).Take(page.Take)], page.PropertyAliases), total);
    }

    private IQueryable<SiblingNameRow> Names(int parentId) =>
        database.Current.Set<SiblingNameRow>().AsNoTracking().Where(name => name.ObjectType == Constants.ObjectTypes.Document && name.ParentId == parentId);
}
