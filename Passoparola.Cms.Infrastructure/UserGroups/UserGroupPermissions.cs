using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace Passoparola.Cms.Infrastructure.UserGroups;

/// <summary>What groups may do with single documents, beside what they may do by default.</summary>
internal sealed class UserGroupPermissions(IAmbientDatabase database, CommittedState<UserDirectory> directory)
{
    private const string Document = DocumentGranularPermission.ContextType;

    /// <param name="groupIds">The groups asked about.</param>
    /// <param name="entityIds">The documents asked about; none means all.</param>
    public EntityPermissionCollection Explicit(int[] groupIds, int[] entityIds)
    {
        var granted = directory.Value.Groups.Values
            .Where(group => groupIds.Contains(group.Id))
            .SelectMany(group => group.StoredGranularPermissions()
                .Where(permission => permission is { Context: Document, Key: not null })
                .Select(permission => (GroupId: group.Id, Key: permission.Key!.Value, permission.Permission)))
            .ToArray();
        if (granted.Length == 0)
        {
            return [];
        }

        var keys = granted.Select(permission => permission.Key).Distinct().ToArray();
        var ids = database.Current.Set<NodeRow>()
            .Where(node => keys.Contains(node.Key) && (entityIds.Length == 0 || entityIds.Contains(node.Id)))
            .ToDictionary(node => node.Key, node => node.Id);
        return new EntityPermissionCollection(granted
            .Where(permission => ids.ContainsKey(permission.Key))
            .GroupBy(permission => (permission.GroupId, permission.Key))
            .Select(group => new EntityPermission(
                group.Key.GroupId, ids[group.Key.Key], group.Select(permission => permission.Permission).ToHashSet())));
    }

    /// <summary>The explicit permissions and, where a group has none on a document and it is wanted, its defaults.</summary>
    public EntityPermissionCollection For(IReadOnlyUserGroup[] groups, bool withDefaults, int[] nodeIds)
    {
        var found = Explicit([.. groups.Select(group => group.Id)], nodeIds);
        if (withDefaults)
        {
            foreach (var group in groups)
            {
                // The collection is a set over group and document, so a default never replaces what is explicit.
                found.UnionWith(nodeIds.Select(id => new EntityPermission(group.Id, id, group.Permissions, true)));
            }
        }

        return found;
    }

    public void Replace(int groupId, ISet<string> permissions, int[] entityIds) =>
        Rewrite(groupId, entityIds, (stored, keys) => stored
            .Where(permission => permission.Context != Document || permission.Key is not { } key || !keys.Contains(key))
            .Concat(keys.SelectMany(key => permissions.Select(verb => new StoredGranularPermission(Document, key, verb)))));

    public void Add(int groupId, string permission, int[] entityIds) =>
        Rewrite(groupId, entityIds, (stored, keys) => stored
            .Union(keys.Select(key => new StoredGranularPermission(Document, key, permission))));

    private void Rewrite(
        int groupId,
        int[] entityIds,
        Func<IReadOnlyList<StoredGranularPermission>, Guid[], IEnumerable<StoredGranularPermission>> change)
    {
        var context = database.Writing;
        var keys = context.Set<NodeRow>().Where(node => entityIds.Contains(node.Id)).Select(node => node.Key).ToArray();
        var row = context.Set<UserGroupRow>().AsNoTracking().SingleOrDefault(group => group.Id == groupId)
            ?? throw new InvalidOperationException($"There is no user group {groupId}.");
        var written = UserGroupMapping.Write(change(row.StoredGranularPermissions(), keys));
        context.Set<UserGroupRow>().Where(group => group.Id == groupId)
            .ExecuteUpdate(set => set.SetProperty(group => group.GranularPermissions, written));
        directory.Changed();
    }
}
