using Microsoft.AspNetCore.Identity;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal sealed class PersonPasswords(
    ICoreScopeProvider scopes,
    CommittedState<UserDirectory> directory,
    UserWriting writing,
    PasswordCheck check) : IPersonPasswords
{
    public Guid? Verify(string login, string password)
    {
        var user = Find(login);
        var mayEnter = user is { IsApproved: true, IsLockedOut: false, Kind: (byte)UserKind.Default };
        var result = check.Matches(mayEnter ? user!.PasswordHash : null, password);
        if (result == PasswordVerificationResult.SuccessRehashNeeded)
        {
            Rehash(user!.Id, password);
        }

        return result == PasswordVerificationResult.Failed ? null : user!.Key;
    }

    private UserRow? Find(string login)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var users = directory.Value.Users.Values;
        var name = UserMapping.LoginOf(login);
        return users.FirstOrDefault(row => row.Login == name)
            ?? users.FirstOrDefault(row => row.Email.Length > 0 && string.Equals(row.Email, login, StringComparison.OrdinalIgnoreCase));
    }

    // The same password, hashed as is done nowadays: nothing that was signed in with it ends.
    private void Rehash(int userId, string password)
    {
        using var scope = scopes.CreateCoreScope();
        writing.Rehash(userId, check.Hash(password));
        scope.Complete();
    }
}
