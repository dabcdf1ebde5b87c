using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using Types = Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace Passoparola.Cms.Infrastructure.Relations;

/// <summary>
/// Remembers where a thing in the recycle bin came from, so that it can be put back, and forgets it when it leaves the
/// bin: in the transaction that moves it.
/// </summary>
internal sealed class RelateTrashedToParent(TimeProvider clock) : ICommitParticipant
{
    public ICommitOutcome? BeforeCommit(IReadOnlyList<INotification> queued, CommittingDatabase database)
    {
        foreach (var notification in queued)
        {
            switch (notification)
            {
                case ContentMovedToRecycleBinNotification trashed:
                    Relate(database.Writing, Types.RelateParentDocumentOnDeleteAlias, trashed.MoveInfoCollection);
                    break;
                case MediaMovedToRecycleBinNotification trashed:
                    Relate(database.Writing, Types.RelateParentMediaFolderOnDeleteAlias, trashed.MoveInfoCollection);
                    break;
                case ContentMovedNotification moved:
                    Forget(database, Types.RelateParentDocumentOnDeleteAlias, Constants.System.RecycleBinContentString, moved.MoveInfoCollection);
                    break;
                case MediaMovedNotification moved:
                    Forget(database, Types.RelateParentMediaFolderOnDeleteAlias, Constants.System.RecycleBinMediaString, moved.MoveInfoCollection);
                    break;
            }
        }

        return null;
    }

    private void Relate<T>(CmsDbContext context, string alias, IEnumerable<MoveToRecycleBinEventInfo<T>> moves)
        where T : IUmbracoEntity
    {
        var typeId = TypeId(context, alias);
        foreach (var move in moves)
        {
            var parentId = ParentIn(move.OriginalPath);
            if (parentId is { } id && !context.Set<NodeRow>().Any(node => node.Id == id))
            {
                continue;
            }

            var childId = move.Entity.Id;
            context.Set<RelationRow>().Where(row => row.ChildId == childId && row.RelationTypeId == typeId).ExecuteDelete();
            context.Add(new RelationRow
            {
                ParentId = parentId,
                ChildId = childId,
                RelationTypeId = typeId,
                CreateDate = clock.GetUtcNow().UtcDateTime,
            });
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    private static void Forget<T>(CommittingDatabase database, string alias, string bin, IEnumerable<MoveEventInfo<T>> moves)
        where T : IUmbracoEntity
    {
        int[] ids = [.. moves.Where(move => move.OriginalPath.Split(',').Contains(bin)).Select(move => move.Entity.Id)];
        if (ids.Length == 0)
        {
            return;
        }

        var context = database.Writing;
        var typeId = TypeId(context, alias);
        context.Set<RelationRow>().Where(row => ids.Contains(row.ChildId) && row.RelationTypeId == typeId).ExecuteDelete();
    }

    private static int TypeId(CmsDbContext context, string alias) =>
        context.Set<RelationTypeRow>().Where(row => row.Alias == alias).Select(row => row.Id).Single();

    // The last but one; the root is no node.
    private static int? ParentIn(string path) => path.Split(',') is [.., var parent, _]
        ? RelationMapping.ToRowParent(int.Parse(parent, CultureInfo.InvariantCulture))
        : null;
}
