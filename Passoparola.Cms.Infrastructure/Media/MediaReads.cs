using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Extensions;
using MediaItem = Umbraco.Cms.Core.Models.Media;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>Finds and counts media items.</summary>
internal sealed class MediaReads(MediaQueries queries, ContentOrdering ordering, ContentShapes shapes, StoredContentTypes types)
{
    private static readonly string BinPath = $"{Constants.System.RootString},{Constants.System.RecycleBinMediaString},";

    private const int AskedForAtOnce = 1000;

    public IMedia? Find(int id) => Items(queries.Media.Where(media => media.Id == id)).SingleOrDefault();

    public IMedia? Find(Guid key) => Items(queries.Media.Where(media => media.Key == key)).SingleOrDefault();

    public IMedia? FindByFile(string path) =>
        Items(queries.Media.Where(media => media.FilePath == path).OrderBy(media => media.Id).Take(1)).SingleOrDefault();

    /// <summary>The items with these ids, in their order; all items when none are named, as Core's contract has it.</summary>
    public IReadOnlyList<IMedia> Find(int[]? ids) => ids is { Length: > 0 }
        ? InOrder(ids, chunk => queries.Media.Where(media => chunk.Contains(media.Id)), media => media.Id)
        : Items(queries.Media);

    /// <inheritdoc cref="Find(int[])"/>
    public IReadOnlyList<IMedia> Find(Guid[]? keys) => keys is { Length: > 0 }
        ? InOrder(keys, chunk => queries.Media.Where(media => chunk.Contains(media.Key)), media => media.Key)
        : Items(queries.Media);

    public IReadOnlyList<IMedia> Find(IQuery<IMedia> query) =>
        Items(Matching(query).OrderBy(media => media.Level).ThenBy(media => media.SortOrder));

    public IReadOnlyList<IMedia> RecycleBin() => Items(queries.Media.Where(media => media.Trashed).OrderBy(media => media.Path));

    public bool Exists(int id) => queries.Nodes.Any(node => node.Id == id);

    public bool Exists(Guid key) => queries.Nodes.Any(node => node.Key == key);

    public bool RecycleBinSmells() => queries.Nodes.Any(node => node.ParentId == Constants.System.RecycleBinMedia);

    public int Count(IQuery<IMedia>? query) => Matching(query).Count();

    public int Count(string? typeAlias) => OfType(typeAlias).Count();

    public int CountChildren(int parentId, string? typeAlias) => OfType(typeAlias).Count(media => media.ParentId == parentId);

    public int CountDescendants(int parentId, string? typeAlias)
    {
        var path = parentId switch
        {
            Constants.System.Root => $"{Constants.System.RootString},",
            Constants.System.RecycleBinMedia => BinPath,
            _ => queries.Nodes.Where(node => node.Id == parentId).Select(node => node.Path + ",").SingleOrDefault(),
        };
        return path is null ? 0 : OfType(typeAlias).Count(media => media.Path.StartsWith(path));
    }

    public IReadOnlyList<IMedia> Page(MediaPage page, out long total)
    {
        var found = RowPredicate<IMedia, MediaView>.Apply(Matching(page.Query), page.Filter);
        var count = found.Count();
        total = count;
        var skip = page.Index * page.Size;
        return page.Size == 0 || skip >= count
            ? []
            : Items(ordering.Apply(found, page.Ordering).Skip((int)skip).Take(page.Size), page.PropertyAliases);
    }

    private IQueryable<MediaView> Matching(IQuery<IMedia>? query) => RowPredicate<IMedia, MediaView>.Apply(queries.Media, query);

    private IQueryable<MediaView> OfType(string? alias)
    {
        if (string.IsNullOrWhiteSpace(alias))
        {
            return queries.Media;
        }

        var typeId = types.Current.All.FirstOrDefault(type => type is MediaType && type.Alias.InvariantEquals(alias))?.Id ?? 0;
        return queries.Media.Where(media => media.ContentTypeId == typeId);
    }

    private List<IMedia> InOrder<TId>(TId[] ids, Func<TId[], IQueryable<MediaView>> find, Func<IMedia, TId> idOf)
        where TId : notnull
    {
        var byId = ids.Distinct().Chunk(AskedForAtOnce).SelectMany(chunk => Items(find(chunk))).ToDictionary(idOf);
        return [.. ids.Distinct().Where(byId.ContainsKey).Select(id => byId[id])];
    }

    private List<IMedia> Items(IQueryable<MediaView> found, string[]? propertyAliases = null)
    {
        var wanted = propertyAliases is null ? null : new HashSet<string>(propertyAliases, StringComparer.OrdinalIgnoreCase);
        MediaView[] views = [.. found];
        return [.. views.Select(view => Item(view, shapes.Of(view.ContentTypeId), wanted))];
    }

    private static MediaItem Item(MediaView view, ContentShape shape, HashSet<string>? wanted)
    {
        var media = new MediaItem(view.Name, view.ParentId, (IMediaType)shape.Shell);
        try
        {
            media.DisableChangeTracking();
            media.ChangeContentType(shape.Simple);
            media.Id = view.Id;
            media.Key = view.Key;
            media.VersionId = view.Id;
            media.Path = view.Path;
            media.Level = view.Level;
            media.SortOrder = view.SortOrder;
            media.Trashed = view.Trashed;
            media.CreatorId = view.CreatorId;
            media.WriterId = view.WriterId;
            media.CreateDate = view.CreateDate;
            media.UpdateDate = view.UpdateDate;
            media.Properties = PropertyHydration.Properties(shape.PropertyTypes, shape.Read(view.Values, wanted), []);
            media.ResetDirtyProperties(false);
            return media;
        }
        finally
        {
            media.EnableChangeTracking();
        }
    }
}
