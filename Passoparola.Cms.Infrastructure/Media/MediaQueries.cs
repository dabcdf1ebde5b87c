using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>The joins every question about media items starts from.</summary>
internal sealed class MediaQueries(IAmbientDatabase database)
{
    private static readonly Guid ObjectType = Constants.ObjectTypes.Media;

    public IQueryable<NodeRow> Nodes =>
        database.Current.Set<NodeRow>().AsNoTracking().Where(row => row.ObjectType == ObjectType && !row.IsReserved);

    public IQueryable<MediaView> Media =>
        from node in Nodes
        join media in database.Current.Set<MediaRow>().AsNoTracking() on node.Id equals media.Id
        join parent in Nodes on node.ParentId equals parent.Id into parents
        from parent in parents.DefaultIfEmpty()
        select new MediaView
        {
            Id = node.Id,
            Key = node.Key,
            ParentId = node.ParentId,
            ParentKey = parent == null ? null : parent.Key,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            Name = node.Name ?? "",
            CreatorId = node.CreatorId,
            WriterId = media.WriterId,
            CreateDate = node.CreateDate,
            UpdateDate = node.UpdateDate,
            ContentTypeId = media.ContentTypeId,
            ContentTypeKey = media.ContentTypeKey,
            FilePath = media.FilePath,
            Values = media.Values,
        };
}
