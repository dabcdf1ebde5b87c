using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.UserGroups;

internal static class UserGroupsComposition
{
    /// <summary>Needs the rooms Users, Nodes and KeyValues.</summary>
    public static IServiceCollection AddUserGroups(this IServiceCollection services)
    {
        services.TryAddSingleton<UserGroupPermissions>();
        services.TryAddSingleton<IUserGroupRepository, UserGroupRepository>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ICultureData, UserGroupCultures>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDatabaseSeed, SeedEditorialGroups>());
        return services;
    }
}
