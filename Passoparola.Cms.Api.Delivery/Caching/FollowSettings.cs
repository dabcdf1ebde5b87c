using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Expansion;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>A changed setting makes every kept answer out of date.</summary>
internal sealed class FollowSettings : IHostedService, IDisposable
{
    private readonly IDisposable?[] _subscriptions;

    /// <param name="builders">Asked for so that they have the new settings first: a listener is told after those that came before it.</param>
    public FollowSettings(
        PublishedReads published,
        IOptionsMonitor<DeliveryApiSettings> access,
        IOptionsMonitor<RequestHandlerSettings> requests,
        IOptionsMonitor<ExpansionSettings> expansion,
        SettingsReaders builders)
    {
        ArgumentNullException.ThrowIfNull(builders);
        _subscriptions =
        [
            access.OnChange(_ => published.EverythingChanged()),
            requests.OnChange(_ => published.EverythingChanged()),
            expansion.OnChange(_ => published.EverythingChanged()),
        ];
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
        {
            subscription?.Dispose();
        }
    }
}
