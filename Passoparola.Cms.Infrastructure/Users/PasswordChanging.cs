using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.SignIns;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>Gives a person a new password. Saving it renews the security stamp, which ends what the old one opened.</summary>
internal sealed class PasswordChanging(
    IBackOfficeUserStore store,
    IPasswordHasher<IUser> hasher,
    IPasswordRules rules,
    IOptions<UserPasswordConfigurationSettings> settings) : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        var user = model.User;
        if (user.Kind == UserKind.Api)
        {
            return Refused("A program signs in with client credentials.", nameof(model.User));
        }

        if (user.Key == performingUser?.Key && !IsOwn(user, model.OldPassword))
        {
            return Refused("La password attuale non è giusta.", nameof(model.OldPassword));
        }

        if (rules.ProblemsOf(model.NewPassword) is [var broken, ..])
        {
            return Refused(broken, nameof(model.NewPassword));
        }

        user.RawPasswordValue = hasher.HashPassword(user, model.NewPassword);
        user.PasswordConfiguration = $$"""{"hashAlgorithm":"{{settings.Value.HashAlgorithmType}}"}""";
        user.FailedPasswordAttempts = 0;
        var status = await store.SaveAsync(user);
        return status == UserOperationStatus.Success
            ? Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel())
            : Refused($"The user was not saved: {status}.");
    }

    private bool IsOwn(IUser user, string? password) =>
        !string.IsNullOrEmpty(password) && !string.IsNullOrEmpty(user.RawPasswordValue)
        && hasher.VerifyHashedPassword(user, user.RawPasswordValue, password) != PasswordVerificationResult.Failed;

    private static Attempt<PasswordChangedModel?> Refused(string message, params string[] members) =>
        Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel { Error = new ValidationResult(message, members) });
}
