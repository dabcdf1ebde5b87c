using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Domains;

internal static class DomainsComposition
{
    public static IServiceCollection AddDomains(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new CommittedState<IReadOnlyList<DomainRow>>(
            provider.GetRequiredService<AmbientScope>(),
            context => context.Set<DomainRow>().AsNoTracking().OrderBy(row => row.SortOrder).ThenBy(row => row.Id).ToArray()));
        services.TryAddSingleton<IDomainRepository, DomainRepository>();
        services.AddTransient<INotificationHandler<ContentCacheRefresherNotification>, ForgetDomains>();
        services.AddTransient<INotificationHandler<DomainCacheRefresherNotification>, ForgetDomains>();
        services.AddTransient<INotificationHandler<LanguageCacheRefresherNotification>, ForgetDomains>();
        return services;
    }
}
