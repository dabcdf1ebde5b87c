using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.MediaFiles;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.TemporaryUploads;

/// <summary>Deletes uploads that nobody has made a medium of, and media files that a save has left behind.</summary>
internal sealed class ForgetOldUploads(
    Site site,
    ITemporaryFileService uploads,
    UnsettledMediaFiles unsettled,
    TimeProvider clock,
    ILogger<ForgetOldUploads> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            await site.Ready.WaitAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await ForgetAsync();
            }
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested || site.Ready.IsFaulted)
        {
            // The site stops, or never started; who started it reports that.
        }
    }

    private async Task ForgetAsync()
    {
        try
        {
            await uploads.CleanUpOldTempFiles();
            unsettled.SettleOld();
        }
        catch (Exception failure)
        {
            logger.LogWarning(failure, "Old uploads could not be deleted; it is tried again in {Interval}", Interval);
        }
    }
}
