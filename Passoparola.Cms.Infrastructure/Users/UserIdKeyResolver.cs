using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Users;

internal sealed class UserIdKeyResolver(CommittedState<UserDirectory> directory, ICoreScopeProvider scopes) : IUserIdKeyResolver
{
    public Task<int> GetAsync(Guid key) => Task.FromResult(Directory.Find(key)?.Id
        ?? throw new InvalidOperationException($"No user has the key {key}."));

    public Task<Guid> GetAsync(int id) => Task.FromResult(Directory.Find(id)?.Key
        ?? throw new InvalidOperationException($"No user has the id {id}."));

    public Task<Attempt<int>> TryGetAsync(Guid key) =>
        Task.FromResult(Directory.Find(key) is { } user ? Attempt.Succeed(user.Id) : Attempt.Fail<int>());

    public Task<Attempt<Guid>> TryGetAsync(int id) =>
        Task.FromResult(Directory.Find(id) is { } user ? Attempt.Succeed(user.Key) : Attempt.Fail<Guid>());

    // Services ask outside their own scopes.
    private UserDirectory Directory
    {
        get
        {
            if (directory.Known is { } known)
            {
                return known;
            }

            using var scope = scopes.CreateCoreScope(autoComplete: true);
            return directory.Value;
        }
    }
}
