using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Health;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: everything that queries read is in memory; 503 with
/// <c>Retry-After</c> until then.
/// </summary>
internal static class SiteHealth
{
    private const string Ready = "ready";

    public static void AddSiteHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<SiteReadiness>("site", tags: [Ready]);

    public static void MapSiteHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Ready),
            ResponseWriter = (context, report) =>
            {
                if (report.Status == HealthStatus.Unhealthy)
                {
                    context.Response.Headers.RetryAfter = "1";
                }

                return context.Response.WriteAsync(report.Status.ToString());
            },
        });
    }

    private sealed class SiteReadiness(Site site) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(site.IsReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The site is loading."));
    }
}
