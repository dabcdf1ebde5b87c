using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal static class SignInsComposition
{
    /// <summary>Needs the room Users.</summary>
    public static IServiceCollection AddSignIns(this IServiceCollection services)
    {
        services.TryAddSingleton<IAdministrators, Administrators>();
        services.TryAddSingleton<PasswordCheck>();
        services.TryAddSingleton<IClientSecrets, ClientSecrets>();
        services.TryAddSingleton<IPersonPasswords, PersonPasswords>();
        services.TryAddSingleton<ISignInSessions, SignInSessions>();
        services.TryAddSingleton<IRefreshTokens, RefreshTokens>();
        return services;
    }
}
