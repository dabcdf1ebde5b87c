using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.UserGroups;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>
/// Every user and group of the back office at one moment. They are an editorial team, not the public, so all of them
/// fit in memory, and the services ask for them several times in every operation.
/// </summary>
internal sealed class UserDirectory
{
    private readonly FrozenDictionary<Guid, UserRow> _byKey;

    private UserDirectory(
        IReadOnlyList<UserRow> users,
        IReadOnlyList<UserGroupRow> groups,
        IReadOnlyList<UserGroupMemberRow> members,
        IReadOnlyList<UserClientRow> clients)
    {
        Users = users.ToFrozenDictionary(row => row.Id);
        _byKey = users.ToFrozenDictionary(row => row.Key);
        Groups = groups.ToFrozenDictionary(row => row.Id);
        MemberIds = members.ToLookup(row => row.GroupId, row => row.UserId);
        GroupIds = members.ToLookup(row => row.UserId, row => row.GroupId);
        Clients = clients.ToFrozenDictionary(row => row.ClientId);
    }

    public FrozenDictionary<int, UserRow> Users { get; }

    public FrozenDictionary<int, UserGroupRow> Groups { get; }

    /// <summary>User ids by group id.</summary>
    public ILookup<int, int> MemberIds { get; }

    /// <summary>Group ids by user id.</summary>
    public ILookup<int, int> GroupIds { get; }

    /// <summary>What programs sign in with, by client id.</summary>
    public FrozenDictionary<string, UserClientRow> Clients { get; }

    public static UserDirectory Load(CmsDbContext context) => new(
        [.. context.Set<UserRow>().AsNoTracking().OrderBy(row => row.Id)],
        [.. context.Set<UserGroupRow>().AsNoTracking().OrderBy(row => row.Id)],
        [.. context.Set<UserGroupMemberRow>().AsNoTracking().OrderBy(row => row.GroupId)],
        [.. context.Set<UserClientRow>().AsNoTracking()]);

    public UserRow? Find(int id) => Users.GetValueOrDefault(id);

    public UserRow? Find(Guid key) => _byKey.GetValueOrDefault(key);
}
