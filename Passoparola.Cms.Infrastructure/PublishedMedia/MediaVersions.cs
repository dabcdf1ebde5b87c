using Passoparola.Cms.Infrastructure.Media;
using Passoparola.Cms.Infrastructure.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedMedia;

/// <summary>Media items have one version, which is seen unless it lies in the recycle bin.</summary>
internal sealed class MediaVersions(IStoredMediaSource source) : IHeldVersions
{
    public IEnumerable<HeldVersion> All() => source.All().Select(HeldVersion.Of);

    public IReadOnlyList<HeldVersion> Find(IReadOnlyCollection<Guid> keys) => Seen(source.Find(keys));

    public HeldVersion? Find(int id) => source.Find(id) is { Trashed: false } media ? HeldVersion.Of(media) : null;

    public IReadOnlyList<HeldVersion> OfTypes(IReadOnlyCollection<int> contentTypeIds) => Seen(source.OfTypes(contentTypeIds));

    private static HeldVersion[] Seen(IEnumerable<StoredMedia> items) =>
        [.. items.Where(media => !media.Trashed).Select(HeldVersion.Of)];
}
