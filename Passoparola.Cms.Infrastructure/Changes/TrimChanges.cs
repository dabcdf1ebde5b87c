using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>Drops old changes, some time after the start and then every hour.</summary>
internal sealed class TrimChanges(
    ChangeFeed feed,
    Site site,
    IOptionsMonitor<ChangeFeedSettings> settings,
    TimeProvider clock,
    ILogger<TrimChanges> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        try
        {
            await site.Ready.WaitAsync(stoppingToken);
            do
            {
                Trim();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested || site.Ready.IsFaulted)
        {
            // The site stops, or never started; who started it reports that.
        }
    }

    private void Trim()
    {
        try
        {
            feed.Trim((clock.GetUtcNow() - settings.CurrentValue.KeepFor).UtcDateTime);
        }
        catch (Exception failure)
        {
            logger.LogWarning(failure, "Old changes could not be dropped; it will be tried again in an hour");
        }
    }
}
