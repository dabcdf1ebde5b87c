using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Access;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Server;

/// <summary>What whoever looks for a fault asks first.</summary>
public sealed record ServerTroubleshootingResponse(IReadOnlyList<ServerConfigurationItem> Items);

/// <summary>One fact about the server.</summary>
public sealed record ServerConfigurationItem(string Name, string Data);

internal static class GetServerTroubleshooting
{
    // Versions tell an attacker where to look: only who operates the site is told.
    public static void Map(RouteGroupBuilder server) =>
        server.MapGet("/troubleshooting", Handle).WithName("GetServerTroubleshooting").RequireAuthorization(AccessPolicy.RequireAdminAccess);

    private static ServerTroubleshootingResponse Handle(ISystemTroubleshootingInformationService information) =>
        new([.. information.GetTroubleshootingInformation().Select(fact => new ServerConfigurationItem(fact.Key, fact.Value))]);
}
