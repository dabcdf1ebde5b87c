using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Api.Management.Audit;

internal static class AuditComposition
{
    public static void AddAuditLog(this IServiceCollection services)
    {
        services.TryAddSingleton<AuditLog>();
        services.TryAddSingleton<UserReferences>();
    }
}
