namespace Passoparola.Cms.Infrastructure.Documents.Reading;

/// <inheritdoc cref="IDraftDates"/>
internal sealed class StoredDraftDates(DocumentQueries queries) : IDraftDates
{
    public DraftDates? Of(Guid document) => Of([document]).GetValueOrDefault(document);

    public IReadOnlyDictionary<Guid, DraftDates> Of(IReadOnlyCollection<Guid> documents)
    {
        var found = from node in queries.Nodes
                    join document in queries.Documents on node.Id equals document.Id
                    join version in queries.Versions on document.CurrentVersionId equals version.Id
                    where documents.Contains(node.Key)
                    select new
                    {
                        node.Key,
                        node.Trashed,
                        document.SharedDate,
                        document.CurrentVersionId,
                        document.PublishedVersionId,
                        version.Cultures,
                        version.UserId,
                        version.Date,
                    };
        return found.AsEnumerable().ToDictionary(row => row.Key, row => new DraftDates(
            row.SharedDate,
            StoredCultures.Read(row.Cultures).ToDictionary(culture => culture.Culture, culture => culture.Date, StringComparer.OrdinalIgnoreCase),
            row.CurrentVersionId,
            row.PublishedVersionId,
            row.UserId,
            row.Date,
            row.Trashed));
    }
}
