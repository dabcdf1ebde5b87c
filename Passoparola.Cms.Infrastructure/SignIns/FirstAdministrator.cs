using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal sealed class FirstAdministrator(
    ICoreScopeProvider scopes,
    IKeyValueRepository values,
    IAdministrators administrators,
    IBackOfficeUserStore users,
    PasswordWriting passwords,
    TimeProvider clock) : IFirstAdministrator
{
    /// <summary>Holds the secret's hash and the moment it runs out.</summary>
    private const string Key = "Passoparola.SetUpLink";

    private const char Between = ' ';

    public string? RenewLink()
    {
        using var scope = scopes.CreateCoreScope();
        var secret = administrators.CanSignIn ? null : Secret.New();
        if (secret is not null)
        {
            var now = clock.GetUtcNow();
            var expires = (now + IFirstAdministrator.LinkLifetime).UtcTicks.ToString(CultureInfo.InvariantCulture);
            values.Save(new KeyValue { Identifier = Key, Value = Secret.HashOf(secret) + Between + expires, UpdateDate = now.UtcDateTime });
        }
        else
        {
            Forget();
        }

        scope.Complete();
        return secret;
    }

    public async Task<(FirstAdministratorOutcome Outcome, Guid UserKey)> SetUpAsync(string secret, AdministratorDetails details)
    {
        using var scope = scopes.CreateCoreScope();
        var outcome = IsGood(secret) ? await SetUpAsync(details) : FirstAdministratorOutcome.WrongLink;
        scope.Complete();
        return (outcome, Constants.Security.SuperUserKey);
    }

    public async Task<FirstAdministratorOutcome> SetUpAsync(AdministratorDetails details)
    {
        using var scope = scopes.CreateCoreScope();
        var outcome = administrators.CanSignIn ? FirstAdministratorOutcome.WrongLink : await GiveAsync(details);
        if (outcome == FirstAdministratorOutcome.Done)
        {
            Forget();
        }

        scope.Complete();
        return outcome;
    }

    private async Task<FirstAdministratorOutcome> GiveAsync(AdministratorDetails details)
    {
        if (await OwnerOfAsync(details.Email) is { } owner && owner != Constants.Security.SuperUserKey)
        {
            return FirstAdministratorOutcome.EmailTaken;
        }

        var user = (await users.GetAsync(Constants.Security.SuperUserKey))!;
        user.Name = details.Name;
        user.Email = user.Username = details.Email;
        user.IsApproved = true;
        user.IsLockedOut = false;
        var (problems, status) = await passwords.SetAsync(user, details.Password);
        return problems.Count > 0 ? FirstAdministratorOutcome.WeakPassword
            : status == UserOperationStatus.Success ? FirstAdministratorOutcome.Done
            : FirstAdministratorOutcome.Refused;
    }

    private async Task<Guid?> OwnerOfAsync(string email) => (await users.GetByEmailAsync(email) ?? await users.GetByUserNameAsync(email))?.Key;

    private bool IsGood(string secret) =>
        values.Get(Key)?.Value?.Split(Between) is [var hash, var expires]
        && long.Parse(expires, CultureInfo.InvariantCulture) > clock.GetUtcNow().UtcTicks
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Secret.HashOf(secret)));

    private void Forget()
    {
        if (values.Get(Key) is { } link)
        {
            values.Delete(link);
        }
    }
}
