using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace Passoparola.Cms.Api.Management.Server;

/// <summary>What the back office has to know before anybody has signed in.</summary>
/// <param name="AllowPasswordReset">Whether a lost password can be renewed by e-mail.</param>
/// <param name="VersionCheckPeriod">0: the site asks nobody for newer versions.</param>
/// <param name="AllowLocalLogin">People sign in with an e-mail address and a password of this site.</param>
/// <param name="UmbracoCssPath">Below it stand the style sheets that a rich text may name.</param>
public sealed record ServerConfigurationResponse(
    bool AllowPasswordReset, int VersionCheckPeriod, bool AllowLocalLogin, string UmbracoCssPath, SignalRClientSettings SignalR);

/// <summary>How the back office connects to the hub of server events.</summary>
public sealed record SignalRClientSettings(bool SkipNegotiation);

internal static class GetServerConfiguration
{
    public static void Map(RouteGroupBuilder server) =>
        server.MapGet("/configuration", Handle).WithName("GetServerConfiguration").AllowAnonymous();

    private static ServerConfigurationResponse Handle(
        IOptions<SecuritySettings> security, IOptions<GlobalSettings> global, IOptions<SignalRSettings> signalR, IUserForgotPasswordSender sender) =>
        new(
            security.Value.AllowPasswordReset && sender.CanSend(),
            VersionCheckPeriod: 0,
            AllowLocalLogin: true,
            global.Value.UmbracoCssPath.TrimStart('~'),
            new SignalRClientSettings(signalR.Value.ClientShouldSkipNegotiation));
}
