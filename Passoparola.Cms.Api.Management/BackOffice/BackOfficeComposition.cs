using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Api.Management.BackOffice;

internal static class BackOfficeComposition
{
    public static void AddBackOffice(this IServiceCollection services) =>
        services.TryAddSingleton(_ => new BackOfficeBundle(Path.Combine(AppContext.BaseDirectory, "backoffice.zip")));

    public static void MapBackOffice(this IEndpointRouteBuilder endpoints)
    {
        GetBackOfficePage.Map(endpoints);
        GetArtwork.Map(endpoints);
        GetBackOfficeFile.Map(endpoints);
        foreach (var name in PageAddresses.Unknown)
        {
            endpoints.MapFallback($"{ManagementPaths.BackOffice}/{name}/{{**rest}}", () => TypedResults.NotFound());
        }
    }
}
