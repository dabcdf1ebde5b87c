using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>What Core's user service changes passwords with, after it has checked who may change whose.</summary>
internal sealed class PasswordChanges(PasswordWriting writing, PasswordCheck check) : IBackOfficePasswordChanger
{
    private const string OldPassword = "oldPassword";

    private const string NewPassword = "newPassword";

    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        var user = model.User;
        if (!string.IsNullOrEmpty(model.ResetPasswordToken))
        {
            return Refused("Le password non si cambiano con un collegamento ricevuto per e-mail. Chiedi a un amministratore.", NewPassword);
        }

        var isOwn = performingUser?.Key == user.Key;
        if ((isOwn || !string.IsNullOrEmpty(model.OldPassword))
            && check.Matches(user.RawPasswordValue, model.OldPassword ?? "") == PasswordVerificationResult.Failed)
        {
            return Refused("La password attuale non è corretta.", OldPassword);
        }

        if (!isOwn)
        {
            user.IsLockedOut = false;
            user.FailedPasswordAttempts = 0;
        }

        var (problems, status) = await writing.SetAsync(user, model.NewPassword);
        return problems.Count > 0 ? Refused(string.Join(' ', problems), NewPassword)
            : status == UserOperationStatus.Success ? Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel())
            : Refused("La password non è stata cambiata.", NewPassword);
    }

    private static Attempt<PasswordChangedModel?> Refused(string problem, string field) =>
        Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel { Error = new ValidationResult(problem, [field]) });
}
