using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Users;

internal sealed class BackOfficeUserReader(IUserRepository users, ICoreScopeProvider scopes) : IBackOfficeUserReader
{
    public IUser? GetById(int id) => Read(() => users.Get(id));

    public IUser? GetByKey(Guid key) => Read(() => users.Get(key));

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids) =>
        Read(() => ids.Distinct().Select(users.Get).WhereNotNull().ToArray());

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys) =>
        Read(() => keys.Distinct().Select(users.Get).WhereNotNull().ToArray());

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Read(() => users.GetAllInGroup(groupId));

    private T Read<T>(Func<T> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return read();
    }
}
