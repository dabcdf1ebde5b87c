using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Server;

/// <summary>Which Umbraco the site runs on.</summary>
/// <param name="BaseUtcOffset">The server's time zone, as hours and minutes from UTC.</param>
public sealed record ServerInformationResponse(string Version, string AssemblyVersion, string BaseUtcOffset, RuntimeMode RuntimeMode);

internal static class GetServerInformation
{
    public static void Map(RouteGroupBuilder server) => server.MapGet("/information", Handle).WithName("GetServerInformation");

    private static ServerInformationResponse Handle(IRuntimeState site, IUmbracoVersion umbraco, IOptions<RuntimeSettings> runtime, TimeProvider clock) =>
        new(
            site.SemanticVersion.ToSemanticStringWithoutBuild(),
            $"{umbraco.AssemblyVersion}",
            clock.LocalTimeZone.BaseUtcOffset.ToString(),
            runtime.Value.Mode);
}
