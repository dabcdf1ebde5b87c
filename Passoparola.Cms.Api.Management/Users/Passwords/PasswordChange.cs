using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Infrastructure.SignIns;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users.Passwords;

/// <summary>Gives somebody the password that was chosen, when it keeps the rules.</summary>
internal sealed class PasswordChange(
    ICurrentUser current, IUserService users, UserChanges changes, IPasswordRules rules)
{
    /// <returns>The refusal to answer with; <c>null</c> when the password is changed.</returns>
    public async Task<ProblemHttpResult?> ToAsync(ChangeUserPasswordModel model) =>
        PasswordProblems.Refusal(model.NewPassword, rules) ?? await changes.SaveAsync(async () =>
        {
            var changed = await users.ChangePasswordAsync(current.Key, model);
            return changed.Success ? null : PasswordProblems.For(changed);
        });
}
