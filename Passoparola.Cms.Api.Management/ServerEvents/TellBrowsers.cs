using System.Security.Claims;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>Tells connected browsers what changed, one change after the other.</summary>
internal sealed partial class TellBrowsers(
    EventQueue queue, IServerEventRouter router, IServerEventUserManager users, UserConnections connections, ILogger<TellBrowsers> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var changes = await queue.TakeAsync(stoppingToken);
            if (changes.Any(change => change.Source is Source.User or Source.UserGroup))
            {
                await TryAsync(RefreshAsync, "who may hear what");
            }

            foreach (var change in changes)
            {
                await TryAsync(() => TellAsync(change), change.Source);
            }
        }
    }

    private async Task RefreshAsync()
    {
        foreach (var user in connections.Users)
        {
            await users.RefreshGroupsAsync(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user.ToString())])));
        }
    }

    private async Task TellAsync(SiteChange change)
    {
        var told = new ServerEvent { EventSource = change.Source, EventType = change.Type, Key = change.Key };
        await router.RouteEventAsync(told, new ServerEventRoutingContext { EntityPath = change.Path });
        if (change.Source == Source.User)
        {
            await router.NotifyUserAsync(new ServerEvent { EventSource = Source.CurrentUser, EventType = change.Type, Key = change.Key }, change.Key);
        }
    }

    // One event that cannot be told must not silence those after it.
    private async Task TryAsync(Func<Task> work, string what)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(failure, what);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Browsers were not told of a change ({What})")]
    private partial void Failed(Exception failure, string what);
}
