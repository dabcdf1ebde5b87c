using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal sealed class PasswordReset(IBackOfficeUserStore store, ICoreBackOfficeUserManager accounts, PasswordWriting writing) : IPasswordReset
{
    public async Task<PasswordResetResult> ResetAsync(Guid userKey, string? password = null)
    {
        if (await store.GetAsync(userKey) is not { Kind: UserKind.Default } user)
        {
            throw new InvalidOperationException($"No person has the key {userKey}.");
        }

        user.IsLockedOut = false;
        user.FailedPasswordAttempts = 0;
        var chosen = password ?? accounts.GeneratePassword();
        var (problems, status) = await writing.SetAsync(user, chosen);
        return new PasswordResetResult(problems is [] && status == UserOperationStatus.Success ? chosen : null, problems, status);
    }
}
