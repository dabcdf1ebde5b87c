using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.PublishedContent.Items;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>Documents as editors have them, for preview. Read from the database every time; nothing is kept.</summary>
internal sealed class DraftDocuments(IPublishedDocumentSource source, PublishedStoreParts parts)
{
    public PublishedItem? Get(Guid key) => Read(() => source.Find(key, draft: true));

    public PublishedItem? Get(int id) => Read(() => source.Find(id, draft: true));

    public IEnumerable<PublishedItem> Get(IReadOnlyCollection<Guid> keys)
    {
        using var scope = parts.Scopes.CreateCoreScope(autoComplete: true);
        return [.. source.Find(keys, draft: true).Select(Make)];
    }

    private PublishedItem? Read(Func<StoredDocument?> read)
    {
        using var scope = parts.Scopes.CreateCoreScope(autoComplete: true);
        return read() is { } document ? Make(document) : null;
    }

    private PublishedItem Make(StoredDocument document) => new(
        HeldVersion.Of(document), parts.Types.Find(PublishedItemType.Content, document.ContentTypeId), parts.Surroundings);
}
