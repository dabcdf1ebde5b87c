using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.ServerEvents;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>
/// Tells browsers that are signed in what changed, by key only: what they hold of it is stale. Nobody sends anything to it.
/// </summary>
internal sealed class ServerEventHub(IUserConnectionManager connections, IServerEventUserManager users) : Hub<IServerEventHub>
{
    public override async Task OnConnectedAsync()
    {
        if (UserKey is { } key)
        {
            connections.AddConnection(key, Context.ConnectionId);
            await users.AssignToGroupsAsync(Context.User!, Context.ConnectionId);
        }

        await base.OnConnectedAsync();
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (UserKey is { } key)
        {
            connections.RemoveConnection(key, Context.ConnectionId);
        }

        await base.OnDisconnectedAsync(exception);
    }

    private Guid? UserKey => Guid.TryParse(Context.User?.FindFirstValue(ClaimTypes.NameIdentifier), out var key) ? key : null;
}
