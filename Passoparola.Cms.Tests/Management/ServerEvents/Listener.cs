using System.Threading.Channels;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Passoparola.Cms.Api.Management.ServerEvents;
using Passoparola.Cms.Tests.Support;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace Passoparola.Cms.Tests.Management.ServerEvents;

/// <summary>What the hub tells.</summary>
internal sealed record ToldEvent(string EventSource, string EventType, Guid Key);

/// <summary>A browser of the user that listens to the hub of server events.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Channel<ToldEvent> _told = Channel.CreateUnbounded<ToldEvent>();
    private readonly HubConnection _connection;

    private Listener(HubConnection connection)
    {
        _connection = connection;
        connection.On<ToldEvent>("notify", told => _told.Writer.TryWrite(told));
    }

    public static async Task<Listener> StartAsync(CmsApplication cms, Guid user)
    {
        var listener = new Listener(new HubConnectionBuilder()
            .WithUrl(new Uri(cms.Address, "/umbraco/serverEventHub"), options =>
            {
                options.Transports = HttpTransportType.ServerSentEvents;
                options.HttpMessageHandlerFactory = _ => cms.BrowserOf(user);
            })
            .Build());
        await listener._connection.StartAsync(TestContext.Current.CancellationToken);
        // The hub greets before it has put down who listens.
        while (!cms.Get<UserConnections>().GetConnectionsAuthorizedFor(Source.CurrentUser).ContainsKey(user))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return listener;
    }

    /// <returns>The next event about the thing.</returns>
    public async Task<ToldEvent> NextAsync(Guid key) => (await UntilAsync(key))[^1];

    /// <returns>All that is told until something is told about the thing, and that.</returns>
    public async Task<IReadOnlyList<ToldEvent>> UntilAsync(Guid key)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        List<ToldEvent> told = [];
        do
        {
            told.Add(await _told.Reader.ReadAsync(patience.Token));
        }
        while (told[^1].Key != key);

        return told;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
