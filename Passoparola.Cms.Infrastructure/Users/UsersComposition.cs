using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Users;

internal static class UsersComposition
{
    /// <summary>Needs the room UserGroups.</summary>
    public static IServiceCollection AddUsers(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new CommittedState<UserDirectory>(
            provider.GetRequiredService<AmbientScope>(), UserDirectory.Load));
        services.TryAddSingleton(provider => new CommittedState<OpenSessions>(
            provider.GetRequiredService<AmbientScope>(), OpenSessions.Load));
        services.TryAddSingleton<UserSessions>();
        services.TryAddSingleton<UserClients>();
        services.TryAddSingleton<UserWriting>();
        services.TryAddSingleton<IUserRepository, UserRepository>();
        services.TryAddSingleton<IUserDataRepository, UserDataRepository>();
        services.TryAddSingleton<IUserIdKeyResolver, UserIdKeyResolver>();
        services.TryAddSingleton<IBackOfficeUserReader, BackOfficeUserReader>();
        services.TryAddSingleton<IPasswordHasher<IUser>, PasswordHasher<IUser>>();
        services.TryAddScoped<IBackOfficeUserStore, BackOfficeUserStore>();
        services.TryAddScoped<ICoreBackOfficeUserManager, BackOfficeAccounts>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDatabaseSeed, SeedUsers>());
        return services;
    }
}
