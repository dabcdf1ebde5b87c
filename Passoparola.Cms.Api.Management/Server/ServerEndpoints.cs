using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Server;

/// <summary>What the back office asks of the server before it shows anything, and for its "about" window.</summary>
internal static class ServerEndpoints
{
    public static void MapServer(this IEndpointRouteBuilder management)
    {
        var server = management.MapGroup("/server").WithTags("Server");
        GetServerStatus.Map(server);
        GetServerConfiguration.Map(server);
        GetServerInformation.Map(server);
        GetServerTroubleshooting.Map(server);
    }
}
