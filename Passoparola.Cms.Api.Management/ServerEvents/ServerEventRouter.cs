using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>Sends an event to the connections of those who may hear of it.</summary>
internal sealed class ServerEventRouter(
    IHubContext<ServerEventHub, IServerEventHub> hub,
    IUserConnectionManager connections,
    ServerEventAccessFilterCollection filters,
    IBackOfficeUserReader users) : IServerEventRouter
{
    public Task RouteEventAsync(ServerEvent serverEvent) => RouteEventAsync(serverEvent, new ServerEventRoutingContext());

    public async Task RouteEventAsync(ServerEvent serverEvent, ServerEventRoutingContext context)
    {
        var asked = filters.Where(filter => filter.FilteredEventSources.Contains(serverEvent.EventSource)).ToArray();
        foreach (var (userKey, connectionIds) in connections.GetConnectionsAuthorizedFor(serverEvent.EventSource))
        {
            if (await MayHearAsync(userKey, asked, context))
            {
                await hub.Clients.Clients(connectionIds).notify(serverEvent);
            }
        }
    }

    public Task NotifyUserAsync(ServerEvent serverEvent, Guid userKey) =>
        connections.GetConnections(userKey) is { Count: > 0 } own ? hub.Clients.Clients(own).notify(serverEvent) : Task.CompletedTask;

    public Task BroadcastEventAsync(ServerEvent serverEvent) => hub.Clients.All.notify(serverEvent);

    private async Task<bool> MayHearAsync(Guid userKey, IServerEventAccessFilter[] asked, ServerEventRoutingContext context)
    {
        if (asked.Length == 0)
        {
            return true;
        }

        if (users.GetByKey(userKey) is not { } user)
        {
            return false;
        }

        foreach (var filter in asked)
        {
            if (!await filter.HasAccessAsync(user, context))
            {
                return false;
            }
        }

        return true;
    }
}
