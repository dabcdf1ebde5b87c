using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.RedirectManagement;

/// <summary>Whether old addresses are remembered.</summary>
public enum RedirectStatus
{
    /// <summary>A page that is renamed or moved is found at its old address.</summary>
    Enabled,

    /// <summary><c>Umbraco:CMS:WebRouting:DisableRedirectUrlTracking</c> says no.</summary>
    Disabled,
}

/// <summary>Whether old addresses are remembered, and whether the user could change that.</summary>
public sealed record RedirectStatusResponse(RedirectStatus Status, bool UserIsAdmin);

internal static class GetRedirectStatus
{
    public static void Map(RouteGroupBuilder redirects) => redirects.MapGet("/status", Handle).WithName("GetRedirectManagementStatus");

    private static RedirectStatusResponse Handle(IOptionsMonitor<WebRoutingSettings> settings, ICurrentUser user) => new(
        settings.CurrentValue.DisableRedirectUrlTracking ? RedirectStatus.Disabled : RedirectStatus.Enabled,
        user.Required.IsAdmin());
}
