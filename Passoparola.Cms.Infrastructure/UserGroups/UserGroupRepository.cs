using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.UserGroups;

internal sealed class UserGroupRepository(
    IAmbientDatabase database,
    CommittedState<UserDirectory> directory,
    UserGroupPermissions onDocuments,
    IShortStringHelper shortStrings) : IUserGroupRepository
{
    private IEnumerable<IUserGroup> All => directory.Value.Groups.Values.Select(ToModel);

    public IUserGroup? Get(int id) => directory.Value.Groups.TryGetValue(id, out var row) ? ToModel(row) : null;

    public IUserGroup? Get(string alias) =>
        directory.Value.Groups.Values.FirstOrDefault(row => row.Alias.InvariantEquals(alias)) is { } row ? ToModel(row) : null;

    public IEnumerable<IUserGroup> GetMany(params int[]? ids) => ids is null or []
        ? All.ToArray()
        : ids.Distinct().Select(Get).WhereNotNull().ToArray();

    public bool Exists(int id) => directory.Value.Groups.ContainsKey(id);

    public IEnumerable<IUserGroup> Get(IQuery<IUserGroup> query) => All.Where(query).ToArray();

    public int Count(IQuery<IUserGroup>? query) => All.Where(query).Count();

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias) =>
        directory.Value.Groups.Values.Where(row => row.Sections.Contains(sectionAlias)).Select(ToModel).ToArray();

    public void Save(IUserGroup entity)
    {
        var context = database.Writing;
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            context.Update(entity.ToRow());
            context.SaveChanges();
        }
        else
        {
            entity.AddingEntity();
            var row = entity.ToRow();
            context.Add(row);
            context.SaveChanges();
            entity.Id = row.Id;
        }

        context.ChangeTracker.Clear();
        directory.Changed();
        entity.ResetDirtyProperties();
    }

    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        Save(userGroup);
        if (userIds is null)
        {
            return;
        }

        var context = database.Writing;
        context.Set<UserGroupMemberRow>().Where(row => row.GroupId == userGroup.Id).ExecuteDelete();
        context.AddRange(userIds.Distinct().Select(id => new UserGroupMemberRow { GroupId = userGroup.Id, UserId = id }));
        context.SaveChanges();
        context.ChangeTracker.Clear();
        directory.Changed();
    }

    public void Delete(IUserGroup entity)
    {
        database.Writing.Set<UserGroupRow>().Where(row => row.Id == entity.Id).ExecuteDelete();
        directory.Changed();
        entity.DeleteDate = entity.UpdateDate;
    }

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds) =>
        onDocuments.Explicit(groupIds, entityIds);

    public EntityPermissionCollection GetPermissions(IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds) =>
        onDocuments.For(groups ?? [], fallbackToDefaultPermissions, nodeIds);

    public void ReplaceGroupPermissions(int groupId, ISet<string> permissions, params int[] entityIds) =>
        onDocuments.Replace(groupId, permissions, entityIds);

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds) =>
        onDocuments.Add(groupId, permission, entityIds);

    private IUserGroup ToModel(UserGroupRow row) =>
        row.ToUserGroup(directory.Value.MemberIds[row.Id].Count(), shortStrings);
}
