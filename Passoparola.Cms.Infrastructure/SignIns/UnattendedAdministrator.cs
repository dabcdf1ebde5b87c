using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary><c>Umbraco:CMS:Unattended</c>: the first administrator of a site that is installed by a machine.</summary>
internal sealed class UnattendedAdministrator(IServiceScopeFactory services, IAdministrators administrators, IOptions<UnattendedSettings> settings) : ISiteLoadStep
{
    private const string Section = "Umbraco:CMS:Unattended";

    public int Order => 150;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (settings.Value is not { InstallUnattended: true, UnattendedUserName: { Length: > 0 } name, UnattendedUserEmail: { Length: > 0 } email, UnattendedUserPassword: { Length: > 0 } password }
            || administrators.CanSignIn)
        {
            return;
        }

        await using var scope = services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<IFirstAdministrator>().SetUpAsync(new AdministratorDetails(name, email, password));
        if (outcome != FirstAdministratorOutcome.Done)
        {
            throw new InvalidOperationException(outcome switch
            {
                FirstAdministratorOutcome.WeakPassword => $"'{Section}:UnattendedUserPassword' does not follow the rules of 'Umbraco:CMS:Security:UserPassword'.",
                FirstAdministratorOutcome.EmailTaken => $"'{Section}:UnattendedUserEmail' is the address of another user.",
                _ => $"The administrator that '{Section}' names was not set up.",
            });
        }
    }
}
