using Passoparola.Cms.Infrastructure.PropertyValues;

namespace Passoparola.Cms.Infrastructure.Media;

internal sealed class StoredMediaSource(MediaQueries queries) : IStoredMediaSource
{
    private const int AskedForAtOnce = 1000;

    private IQueryable<MediaView> Kept => queries.Media.Where(media => !media.Trashed);

    public IEnumerable<StoredMedia> All() => Read(Kept);

    public StoredMedia? Find(Guid key) => Read(queries.Media.Where(media => media.Key == key)).SingleOrDefault();

    public StoredMedia? Find(int id) => Read(queries.Media.Where(media => media.Id == id)).SingleOrDefault();

    public IReadOnlyList<StoredMedia> Find(IReadOnlyCollection<Guid> keys) =>
        [.. keys.Chunk(AskedForAtOnce).SelectMany(chunk => Read(queries.Media.Where(media => chunk.Contains(media.Key))))];

    public IReadOnlyList<StoredMedia> Children(Guid parentKey) => [.. Read(Kept.Where(media => media.ParentKey == parentKey))];

    public IReadOnlyList<StoredMedia> Branch(Guid key)
    {
        var path = queries.Nodes.Where(node => node.Key == key).Select(node => node.Path).SingleOrDefault();
        var under = path + ",";
        return path is null ? [] : [.. Read(Kept.Where(media => media.Path == path || media.Path.StartsWith(under)))];
    }

    public IReadOnlyList<StoredMedia> OfTypes(IReadOnlyCollection<int> contentTypeIds) =>
        [.. Read(Kept.Where(media => contentTypeIds.Contains(media.ContentTypeId)))];

    private static IEnumerable<StoredMedia> Read(IQueryable<MediaView> media) => media
        .OrderBy(view => view.Level).ThenBy(view => view.SortOrder).ThenBy(view => view.Id)
        .AsEnumerable()
        .Select(view => new StoredMedia(
            view.Id,
            view.Key,
            view.ContentTypeId,
            view.ContentTypeKey,
            view.ParentId,
            view.ParentKey,
            view.Path,
            view.Level,
            view.SortOrder,
            view.Trashed,
            view.Name,
            view.CreatorId,
            view.WriterId,
            view.CreateDate,
            view.UpdateDate,
            StoredValues.Read(view.Values)));
}
