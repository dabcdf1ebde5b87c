using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.Security;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal static class SignInsComposition
{
    /// <summary>Needs the rooms KeyValues and Users.</summary>
    public static IServiceCollection AddSignIns(this IServiceCollection services)
    {
        services.TryAddSingleton<IAdministrators, Administrators>();
        services.TryAddSingleton<PasswordCheck>();
        services.TryAddSingleton<IPasswordRules, PasswordRules>();
        services.TryAddSingleton<IClientSecrets, ClientSecrets>();
        services.TryAddSingleton<IPersonPasswords, PersonPasswords>();
        services.TryAddSingleton<ISignInSessions, SignInSessions>();
        services.TryAddSingleton<IRefreshTokens, RefreshTokens>();
        services.TryAddScoped<PasswordWriting>();
        services.TryAddScoped<IBackOfficePasswordChanger, PasswordChanges>();
        services.TryAddScoped<IPasswordReset, PasswordReset>();
        services.TryAddScoped<IFirstAdministrator, FirstAdministrator>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISiteLoadStep, UnattendedAdministrator>());
        return services;
    }
}
