using System.Net;
using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.Security.Origins;

internal static class Loopback
{
    /// <summary>
    /// Whether a browser on this very machine asks. The peer alone does not tell: a proxy on the same machine is one too,
    /// and passes on the name its visitors asked for.
    /// </summary>
    public static bool IsSource(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } peer && IPAddress.IsLoopback(peer) && IsName(request.Host.Host);

    private static bool IsName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
