using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Writing;

/// <summary>Stores documents: their place in the tree, their names, their versions, and what follows from their values.</summary>
internal sealed class DocumentWrites(
    IAmbientDatabase database,
    INodes nodes,
    SiblingTree siblings,
    DocumentNames names,
    DocumentVersionWrites versions,
    DocumentTraces traces)
{
    private static readonly Guid ObjectType = Constants.ObjectTypes.Document;

    /// <exception cref="InvalidOperationException">The document has no name, its parent does not exist, or the save would undo what was done since it was loaded.</exception>
    public void Save(IContent entity)
    {
        var content = (Content)entity;
        if (!content.HasIdentity)
        {
            Insert(content);
        }
        else if (content.PublishedState is PublishedState.Publishing or PublishedState.Unpublishing || content.IsDirty())
        {
            Update(content);
        }
    }

    public void Delete(IContent entity)
    {
        nodes.Delete([entity.Id]);
        entity.DeleteDate = entity.UpdateDate;
    }

    private void Insert(Content content)
    {
        content.AddingEntity();
        content.SanitizeEntityPropertiesForXmlStorage();
        names.MakeUnique(content);
        var place = siblings.Under(ObjectType, content.ParentId);
        var node = new NodeRow
        {
            Key = content.Key,
            ObjectType = ObjectType,
            ParentId = content.ParentId,
            Level = place.Level,
            Path = place.ParentPath,
            SortOrder = place.SortOrder,
            Name = content.Name,
            Trashed = content.Trashed,
            CreatorId = content.CreatorId,
            CreateDate = content.CreateDate,
            UpdateDate = content.UpdateDate,
        };
        nodes.Insert([node]);
        content.Id = node.Id;
        content.Path = node.Path;
        content.Level = node.Level;
        content.SortOrder = node.SortOrder;
        names.Store(content, isNew: true);
        var change = DocumentChange.Of(content, isNew: true);
        versions.Insert(content);
        traces.Leave(content, change);
        content.ResetDirtyProperties();
    }

    private void Update(Content content)
    {
        content.UpdatingEntity();
        // A descendant of a moved document: its service has worked out the path, and its contents stay as they are.
        var isMoving = content.IsMoving();
        var isElsewhere = content.IsPropertyDirty(nameof(IContent.ParentId));
        var isRenamed = content.IsPropertyDirty(nameof(IContent.Name)) || content.IsPropertyDirty(nameof(IContent.CultureInfos));
        var stored = Stored(content);
        if (!isMoving)
        {
            content.SanitizeEntityPropertiesForXmlStorage();
            stored.EnsureNothingIsUndone(content);
            stored.Place.KeepUnlessChanged(content);
        }

        if (isElsewhere && !isMoving)
        {
            var place = siblings.Under(ObjectType, content.ParentId);
            content.Path = $"{place.ParentPath},{content.Id}";
            content.Level = place.Level;
            content.SortOrder = place.SortOrder;
        }

        if (isElsewhere || (isRenamed && !isMoving))
        {
            names.MakeUnique(content);
            names.Store(content, isNew: false);
        }

        UpdateNode(content);
        if (!isMoving)
        {
            var change = DocumentChange.Of(content, isNew: false);
            var madeSafe = versions.Update(content, stored);
            traces.Leave(content, change with { ChangesValues = change.ChangesValues || madeSafe });
        }

        content.ResetDirtyProperties();
    }

    // Inside the write transaction: nobody changes it between this and the save.
    private StoredState Stored(Content content) =>
        (from node in database.Writing.Set<NodeRow>()
         where node.Id == content.Id
         join document in database.Writing.Set<DocumentRow>() on node.Id equals document.Id
         join version in database.Writing.Set<DocumentVersionRow>() on document.CurrentVersionId equals version.Id
         select new StoredState(
             new StoredPlace(node.ParentId, node.Level, node.Path, node.SortOrder, node.Trashed),
             document.CurrentVersionId,
             document.PublishedVersionId,
             document.PublishedCultures,
             new StoredDraft(document.SharedDate, version.Name, version.Cultures, version.Values)))
            .SingleOrDefault()
            ?? throw new InvalidOperationException($"Document {content.Key} does not exist any more.");

    private void UpdateNode(Content content) =>
        database.Writing.Set<NodeRow>().Where(row => row.Id == content.Id).ExecuteUpdate(set => set
            .SetProperty(row => row.ParentId, content.ParentId)
            .SetProperty(row => row.Level, content.Level)
            .SetProperty(row => row.Path, content.Path)
            .SetProperty(row => row.SortOrder, content.SortOrder)
            .SetProperty(row => row.Name, content.Name)
            .SetProperty(row => row.Trashed, content.Trashed)
            .SetProperty(row => row.CreatorId, content.CreatorId)
            .SetProperty(row => row.CreateDate, content.CreateDate)
            .SetProperty(row => row.UpdateDate, content.UpdateDate));
}
