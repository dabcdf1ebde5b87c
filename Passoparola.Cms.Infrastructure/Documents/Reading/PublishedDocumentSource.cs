using Passoparola.Cms.Infrastructure.PropertyValues;

namespace Passoparola.Cms.Infrastructure.Documents.Reading;

internal sealed class PublishedDocumentSource(DocumentQueries queries) : IPublishedDocumentSource
{
    private const int AskedForAtOnce = 1000;

    public IEnumerable<StoredDocument> AllPublished() => Ordered(Published).AsEnumerable().Select(Read);

    public StoredDocument? Find(Guid key, bool draft) => Of(draft).Where(row => row.Key == key).AsEnumerable().Select(Read).SingleOrDefault();

    public StoredDocument? Find(int id, bool draft) => Of(draft).Where(row => row.Id == id).AsEnumerable().Select(Read).SingleOrDefault();

    public IReadOnlyList<StoredDocument> Find(IReadOnlyCollection<Guid> keys, bool draft) =>
        [.. keys.Chunk(AskedForAtOnce).SelectMany(chunk => Ordered(Of(draft).Where(row => chunk.Contains(row.Key))).AsEnumerable().Select(Read))];

    public IReadOnlyList<StoredDocument> Children(Guid parentKey, bool draft) =>
        [.. Ordered(Of(draft).Where(row => row.ParentKey == parentKey)).AsEnumerable().Select(Read)];

    public IReadOnlyList<StoredDocument> Branch(Guid key, bool draft)
    {
        var path = queries.Nodes.Where(node => node.Key == key).Select(node => node.Path).SingleOrDefault();
        if (path is null)
        {
            return [];
        }

        var under = path + ",";
        return [.. Ordered(Of(draft).Where(row => row.Path == path || row.Path.StartsWith(under))).AsEnumerable().Select(Read)];
    }

    public IReadOnlyList<StoredDocument> OfTypes(IReadOnlyCollection<int> contentTypeIds, bool draft) =>
        [.. Ordered(Of(draft).Where(row => contentTypeIds.Contains(row.ContentTypeId))).AsEnumerable().Select(Read)];

    private IQueryable<StoredDocumentRow> Of(bool draft) => draft ? Draft : Published;

    private IQueryable<StoredDocumentRow> Published => Rows(
        from document in queries.Documents
        join version in queries.Versions on document.PublishedVersionId equals (int?)version.Id
        select new DocumentVersionPair { Document = document, Version = version }).Where(row => !row.Trashed);

    private IQueryable<StoredDocumentRow> Draft => Rows(
        from document in queries.Documents
        join version in queries.Versions on document.CurrentVersionId equals version.Id
        select new DocumentVersionPair { Document = document, Version = version });

    private IQueryable<StoredDocumentRow> Rows(IQueryable<DocumentVersionPair> pairs) =>
        from pair in pairs
        join node in queries.Nodes on pair.Document.Id equals node.Id
        join parent in queries.Nodes on node.ParentId equals parent.Id into parents
        from parent in parents.DefaultIfEmpty()
        select new StoredDocumentRow
        {
            Id = node.Id,
            Key = node.Key,
            ContentTypeId = pair.Document.ContentTypeId,
            ContentTypeKey = pair.Document.ContentTypeKey,
            ParentId = node.ParentId,
            ParentKey = parent == null ? null : parent.Key,
            Path = node.Path,
            Level = node.Level,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            Name = pair.Version.Name,
            CreatorId = node.CreatorId,
            WriterId = pair.Version.UserId,
            CreateDate = node.CreateDate,
            UpdateDate = pair.Version.Date,
            IsDraft = pair.Document.PublishedVersionId != pair.Version.Id,
            IsPublished = pair.Document.PublishedVersionId != null,
            Cultures = pair.Version.Cultures,
            Values = pair.Version.Values,
        };

    private static IQueryable<StoredDocumentRow> Ordered(IQueryable<StoredDocumentRow> rows) =>
        rows.OrderBy(row => row.Level).ThenBy(row => row.SortOrder).ThenBy(row => row.Id);

    private static StoredDocument Read(StoredDocumentRow row) => new(
        row.Id,
        row.Key,
        row.ContentTypeId,
        row.ContentTypeKey,
        row.ParentId,
        row.ParentKey,
        row.Path,
        row.Level,
        row.SortOrder,
        row.Trashed,
        row.Name,
        row.CreatorId,
        row.WriterId,
        row.CreateDate,
        row.UpdateDate,
        row.IsDraft,
        row.IsPublished,
        StoredCultures.Read(row.Cultures),
        StoredValues.Read(row.Values));
}
