using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>The one place where a person's password is set.</summary>
internal sealed class PasswordWriting(
    IBackOfficeUserStore store,
    PasswordCheck check,
    IPasswordRules rules,
    IOptionsMonitor<UserPasswordConfigurationSettings> settings)
{
    /// <summary>Stores the user with the password, when the rules allow it. A new stamp ends the user's sessions.</summary>
    public async Task<(IReadOnlyList<string> Problems, UserOperationStatus Status)> SetAsync(IUser user, string? password)
    {
        var problems = rules.ProblemsOf(password);
        if (problems.Count > 0)
        {
            return (problems, UserOperationStatus.UnknownFailure);
        }

        user.RawPasswordValue = check.Hash(password!);
        user.PasswordConfiguration = $$"""{"hashAlgorithm":"{{settings.CurrentValue.HashAlgorithmType}}"}""";
        return ([], await store.SaveAsync(user));
    }
}
