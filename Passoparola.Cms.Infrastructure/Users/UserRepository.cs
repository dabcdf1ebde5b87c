using System.Linq.Expressions;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Users;

internal sealed class UserRepository(
    CommittedState<UserDirectory> directory,
    UserWriting writing,
    UserSessions sessions,
    UserClients clients,
    IOptionsMonitor<GlobalSettings> settings) : IUserRepository
{
    private IEnumerable<IUser> All => directory.Value.Users.Values.Select(ToModel);

    public IUser? Get(Guid id) => ToModelOrNull(directory.Value.Find(id));

    public IUser? Get(int id) => ToModelOrNull(directory.Value.Find(id));

    public IUser? Get(int? id, bool includeSecurityData) => id is { } given ? Get(given) : null;

    public IUser? GetByUsername(string username, bool includeSecurityData) => ToModelOrNull(FindLogin(username));

    public IEnumerable<IUser> GetMany(params Guid[]? ids) => ids is null or []
        ? All.ToArray()
        : ids.Distinct().Select(Get).WhereNotNull().ToArray();

    public bool Exists(Guid id) => directory.Value.Find(id) is not null;

    public bool ExistsByUserName(string username) => FindLogin(username) is not null;

    public bool ExistsByLogin(string login) => FindLogin(login) is not null;

    public IEnumerable<IUser> Get(IQuery<IUser> query) => All.Where(query).ToArray();

    public int Count(IQuery<IUser>? query) => All.Where(query).Count();

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    public IEnumerable<IUser> GetAllInGroup(int groupId) =>
        All.Where(user => user.Groups.Any(group => group.Id == groupId)).ToArray();

    public IEnumerable<IUser> GetAllNotInGroup(int groupId) =>
        All.Where(user => user.Groups.All(group => group.Id != groupId)).ToArray();

    public IProfile? GetProfile(string username) => GetByUsername(username, false)?.ProfileData;

    public IProfile? GetProfile(int id) => Get(id)?.ProfileData;

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection = Direction.Ascending,
        string[]? includeUserGroups = null,
        string[]? excludeUserGroups = null,
        UserState[]? userState = null,
        IQuery<IUser>? filter = null) =>
        GetPagedResultsByQuery(
            query, pageIndex, pageSize, out totalRecords, orderBy, orderDirection, includeUserGroups, excludeUserGroups, userState, null, filter);

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection,
        string[]? includeUserGroups,
        string[]? excludeUserGroups,
        UserState[]? userState,
        UserKind[]? userKinds,
        IQuery<IUser>? filter = null)
    {
        var page = new UserPage(orderBy.Compile(), orderDirection)
        {
            Query = query,
            Filter = filter,
            InGroups = includeUserGroups,
            NotInGroups = excludeUserGroups,
            States = userState,
            Kinds = userKinds,
        };
        var users = page.Of(All);
        totalRecords = users.Count;
        return [.. users.Skip((int)Math.Min(pageIndex * pageSize, int.MaxValue)).Take(pageSize)];
    }

    public IDictionary<UserState, int> GetUserStates()
    {
        var counts = All.CountBy(user => user.UserState).ToDictionary();
        counts[UserState.All] = counts.Values.Sum();
        foreach (var state in Enum.GetValues<UserState>())
        {
            counts.TryAdd(state, 0);
        }

        return counts;
    }

    public void Save(IUser entity) => writing.Save(entity);

    public void Delete(IUser entity) => writing.Delete(entity);

    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true) =>
        sessions.Create(userId ?? throw new ArgumentNullException(nameof(userId)), requestingIpAddress, cleanStaleSessions);

    public bool ValidateLoginSession(int userId, Guid sessionId) => sessions.Validate(userId, sessionId);

    public int ClearLoginSessions(int userId) => sessions.Clear(userId);

    public int ClearLoginSessions(TimeSpan timespan) => sessions.Clear(timespan);

    public void ClearLoginSession(Guid sessionId) => sessions.End(sessionId);

    public IEnumerable<string> GetAllClientIds() => clients.All();

    public IEnumerable<string> GetClientIds(int id) => clients.Of(id);

    public void AddClientId(int id, string clientId) => clients.Add(id, clientId);

    public bool RemoveClientId(int id, string clientId) => clients.Remove(id, clientId);

    public IUser? GetByClientId(string clientId) => clients.OwnerOf(clientId) is { } id ? Get(id) : null;

    private UserRow? FindLogin(string username)
    {
        var login = UserMapping.LoginOf(username);
        return directory.Value.Users.Values.FirstOrDefault(row => row.Login == login);
    }

    private IUser ToModel(UserRow row) => row.ToUser(directory.Value, settings.CurrentValue);

    private IUser? ToModelOrNull(UserRow? row) => row is null ? null : ToModel(row);
}
