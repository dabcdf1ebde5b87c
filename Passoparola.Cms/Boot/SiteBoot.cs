using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Boot;

/// <summary>
/// Loads the site while the server already listens, so that health and "not ready yet" are answered from the first
/// second. A site that cannot load stops the process with one sentence and exit code 1.
/// </summary>
internal sealed class SiteBoot(Site site, IHostApplicationLifetime lifetime, ILogger<SiteBoot> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Leaves the thread that starts the server.
        await Task.Yield();
        try
        {
            await site.LoadAsync(stoppingToken);
            // Loading leaves several times what stays, and a site that is only read from would hold on to it.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The host is going down for a reason of its own, and takes away what loading needs.
        }
        catch (Exception failure)
        {
            logger.LogDebug(failure, "The site did not load");
            StartFailure.Report(failure);
            lifetime.StopApplication();
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await site.UnloadAsync(cancellationToken);
    }
}
