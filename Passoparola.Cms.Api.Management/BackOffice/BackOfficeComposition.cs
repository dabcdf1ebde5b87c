using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.BackOffice;

internal static class BackOfficeComposition
{
    // Below /umbraco, but no addresses of pages: what is not there is not there. The Delivery API says so itself.
    private static readonly string[] NotPages = ["management", "openapi", "previewHub", "serverEventHub"];

    public static void AddBackOffice(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => new BackOfficeBundle(Path.Combine(AppContext.BaseDirectory, "backoffice.zip")));
        services.TryAddSingleton(provider => new BackOfficePage(
            provider.GetRequiredService<BackOfficeBundle>().Index!,
            provider.GetRequiredService<IOptions<GlobalSettings>>(),
            provider.GetRequiredService<IOptions<SecuritySettings>>()));
    }

    public static void MapBackOffice(this IEndpointRouteBuilder endpoints)
    {
        GetBackOfficePage.Map(endpoints);
        GetArtwork.Map(endpoints);
        GetBackOfficeFile.Map(endpoints);
        foreach (var name in NotPages)
        {
            endpoints.MapFallback($"{ManagementPaths.BackOffice}/{name}/{{**rest}}", () => TypedResults.NotFound());
        }
    }
}
