using System.Security.Claims;
using Umbraco.Cms.Core.ServerEvents;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>
/// Decides what a user hears of: when a browser connects, and again when the user or a group has changed. Where Umbraco puts
/// connections into SignalR's groups, the connections themselves know their sources.
/// </summary>
internal sealed class ServerEventUsers(IUserConnectionManager connections, IServerEventAuthorizationService authorization) : IServerEventUserManager
{
    public Task AssignToGroupsAsync(ClaimsPrincipal user, string connectionId) => RefreshGroupsAsync(user);

    public async Task RefreshGroupsAsync(ClaimsPrincipal user)
    {
        if (Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var key))
        {
            connections.SetAuthorizedEventSources(key, (await authorization.AuthorizeAsync(user)).AuthorizedEventSources);
        }
    }
}
