using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Languages;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.UserGroups;

internal static class UserGroupsComposition
{
    /// <summary>Needs the rooms Users and Nodes.</summary>
    public static IServiceCollection AddUserGroups(this IServiceCollection services)
    {
        services.TryAddSingleton<UserGroupPermissions>();
        services.TryAddSingleton<IUserGroupRepository, UserGroupRepository>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ICultureData, UserGroupCultures>());
        return services;
    }
}
