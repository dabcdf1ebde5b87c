using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Audit;

internal static class AuditComposition
{
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.TryAddSingleton<IAuditEntryRepository, AuditEntryRepository>();
        services.TryAddSingleton<IAuditRepository, AuditRepository>();
        return services;
    }
}
