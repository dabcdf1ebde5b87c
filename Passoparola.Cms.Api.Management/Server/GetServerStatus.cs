using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Server;

/// <summary>Whether the site runs.</summary>
public sealed record ServerStatusResponse(RuntimeLevel ServerStatus);

internal static class GetServerStatus
{
    public static void Map(RouteGroupBuilder server) => server.MapGet("/status", Handle).WithName("GetServerStatus").AllowAnonymous();

    private static ServerStatusResponse Handle(IRuntimeState runtime) => new(runtime.Level);
}
