using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using MediaItem = Umbraco.Cms.Core.Models.Media;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>Stores media items: their place in the tree, their name, their values, and what follows from them.</summary>
internal sealed class MediaWrites(
    IAmbientDatabase database,
    INodes nodes,
    SiblingTree siblings,
    SiblingNames names,
    MediaTraces traces,
    MediaRows rows,
    StoredMediaFiles files)
{
    private static readonly Guid ObjectType = Constants.ObjectTypes.Media;

    /// <exception cref="InvalidOperationException">The item has no name or its parent does not exist.</exception>
    public void Save(IMedia entity)
    {
        var media = (MediaItem)entity;
        if (string.IsNullOrWhiteSpace(media.Name))
        {
            throw new InvalidOperationException("A media item cannot be saved without a name.");
        }

        if (!media.HasIdentity)
        {
            Insert(media);
        }
        else if (media.IsDirty())
        {
            Update(media);
        }
    }

    public void Delete(IMedia entity)
    {
        files.Leave(entity);
        nodes.Delete([entity.Id]);
        entity.DeleteDate = entity.UpdateDate;
    }

    private void Insert(MediaItem media)
    {
        media.AddingEntity();
        media.SanitizeEntityPropertiesForXmlStorage();
        MakeNameUnique(media);
        var place = siblings.Under(ObjectType, media.ParentId);
        var node = new NodeRow
        {
            Key = media.Key,
            ObjectType = ObjectType,
            ParentId = media.ParentId,
            Level = place.Level,
            Path = place.ParentPath,
            SortOrder = place.SortOrder,
            Name = media.Name,
            Trashed = media.Trashed,
            CreatorId = media.CreatorId,
            CreateDate = media.CreateDate,
            UpdateDate = media.UpdateDate,
        };
        nodes.Insert([node]);
        media.Id = node.Id;
        media.VersionId = node.Id;
        media.Path = node.Path;
        media.Level = node.Level;
        media.SortOrder = node.SortOrder;
        StoreName(media, isNew: true);
        var context = database.Writing;
        context.Add(rows.Of(media));
        context.SaveChanges();
        context.ChangeTracker.Clear();
        traces.Leave(media, isNew: true);
        media.ResetDirtyProperties();
    }

    private void Update(MediaItem media)
    {
        media.UpdatingEntity();
        // A descendant of a moved item: its service has worked out the path, and its contents stay as they are.
        var isMoving = media.IsMoving();
        var isElsewhere = media.IsPropertyDirty(nameof(IMedia.ParentId));
        if (!isMoving)
        {
            media.SanitizeEntityPropertiesForXmlStorage();
            Stored(media).KeepUnlessChanged(media);
        }

        if (isElsewhere && !isMoving)
        {
            var place = siblings.Under(ObjectType, media.ParentId);
            media.Path = $"{place.ParentPath},{media.Id}";
            media.Level = place.Level;
            media.SortOrder = place.SortOrder;
        }

        if (isElsewhere || (media.IsPropertyDirty(nameof(IMedia.Name)) && !isMoving))
        {
            MakeNameUnique(media);
            StoreName(media, isNew: false);
        }

        UpdateNode(media);
        if (!isMoving)
        {
            files.LeaveReplaced(media);
            UpdateRow(rows.Of(media));
            traces.Leave(media, isNew: false);
        }

        media.ResetDirtyProperties();
    }

    // Inside the write transaction: nobody moves it between this and the save.
    private StoredPlace Stored(MediaItem media) =>
        database.Writing.Set<NodeRow>().Where(row => row.Id == media.Id)
            .Select(row => new StoredPlace(row.ParentId, row.Level, row.Path, row.SortOrder, row.Trashed))
            .SingleOrDefault()
            ?? throw new InvalidOperationException($"Media item {media.Key} does not exist any more.");

    private void UpdateNode(MediaItem media)
    {
        var changed = database.Writing.Set<NodeRow>().Where(row => row.Id == media.Id).ExecuteUpdate(set => set
            .SetProperty(row => row.ParentId, media.ParentId)
            .SetProperty(row => row.Level, media.Level)
            .SetProperty(row => row.Path, media.Path)
            .SetProperty(row => row.SortOrder, media.SortOrder)
            .SetProperty(row => row.Name, media.Name)
            .SetProperty(row => row.Trashed, media.Trashed)
            .SetProperty(row => row.CreatorId, media.CreatorId)
            .SetProperty(row => row.CreateDate, media.CreateDate)
            .SetProperty(row => row.UpdateDate, media.UpdateDate));
        if (changed == 0)
        {
            throw new InvalidOperationException($"Media item {media.Key} does not exist any more.");
        }
    }

    private void UpdateRow(MediaRow stored) =>
        database.Writing.Set<MediaRow>().Where(row => row.Id == stored.Id).ExecuteUpdate(set => set
            .SetProperty(row => row.ContentTypeId, stored.ContentTypeId)
            .SetProperty(row => row.ContentTypeKey, stored.ContentTypeKey)
            .SetProperty(row => row.WriterId, stored.WriterId)
            .SetProperty(row => row.FilePath, stored.FilePath)
            .SetProperty(row => row.Values, stored.Values));

    private void MakeNameUnique(MediaItem media) =>
        media.Name = names.MakeUnique(Place(media), new Dictionary<string, string> { [""] = media.Name! })[""];

    private void StoreName(MediaItem media, bool isNew) =>
        names.Store(Place(media), new Dictionary<string, string> { [""] = media.Name! }, isNew);

    private static SiblingPlace Place(MediaItem media) => new(ObjectType, media.ParentId, media.Id);
}
