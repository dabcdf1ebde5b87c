using Passoparola.Cms.Infrastructure.Documents;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>The published versions of documents. One is seen only while every ancestor is published too.</summary>
internal sealed class PublishedDocumentVersions(
    IPublishedDocumentSource source,
    Lazy<IDocumentPublishStatusQueryService> publishStatus) : IHeldVersions
{
    public IEnumerable<HeldVersion> All()
    {
        var seen = new HashSet<int>();
        foreach (var document in source.AllPublished())
        {
            if (document.ParentKey is null || seen.Contains(document.ParentId))
            {
                seen.Add(document.Id);
                yield return HeldVersion.Of(document);
            }
        }
    }

    public IReadOnlyList<HeldVersion> Find(IReadOnlyCollection<Guid> keys) => Seen(source.Find(keys, draft: false));

    public HeldVersion? Find(int id) =>
        source.Find(id, draft: false) is { } document && IsSeen(document) ? HeldVersion.Of(document) : null;

    public IReadOnlyList<HeldVersion> OfTypes(IReadOnlyCollection<int> contentTypeIds) =>
        Seen(source.OfTypes(contentTypeIds, draft: false));

    private HeldVersion[] Seen(IEnumerable<StoredDocument> documents) =>
        [.. documents.Where(IsSeen).Select(HeldVersion.Of)];

    private bool IsSeen(StoredDocument document) =>
        !document.Trashed && (document.ParentKey is null || publishStatus.Value.HasPublishedAncestorPath(document.Key));
}
