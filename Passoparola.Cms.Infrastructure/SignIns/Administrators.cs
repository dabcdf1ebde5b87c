using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal sealed class Administrators(ICoreScopeProvider scopes, CommittedState<UserDirectory> directory) : IAdministrators
{
    public bool CanSignIn
    {
        get
        {
            using var scope = scopes.CreateCoreScope(autoComplete: true);
            var now = directory.Value;
            return now.Groups.Values
                .Where(group => group.Key == Constants.Security.AdminGroupKey)
                .SelectMany(group => now.MemberIds[group.Id])
                .Any(id => now.Find(id) is { IsApproved: true, IsLockedOut: false, PasswordHash: not null, Kind: (byte)UserKind.Default });
        }
    }
}
