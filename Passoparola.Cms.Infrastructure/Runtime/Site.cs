using Microsoft.Extensions.Logging;

namespace Passoparola.Cms.Infrastructure.Runtime;

/// <summary>The running site: loaded once, ready from then on.</summary>
public sealed class Site
{
    private readonly BootSequence _boot;
    private readonly IEnumerable<ISiteLoadStep> _steps;
    private readonly ILoggerFactory _loggers;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Site(BootSequence boot, IEnumerable<ISiteLoadStep> steps, ILoggerFactory loggers)
    {
        _boot = boot;
        _steps = steps;
        _loggers = loggers;
    }

    /// <summary>Whether everything that queries read is in memory.</summary>
    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>Ends when the site is ready; fails with what kept it from loading.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Prepares the database, starts Umbraco.Core and runs the load steps in order.</summary>
    /// <exception cref="Persistence.DatabaseUnavailableException">The database cannot serve this site.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            _boot.PrepareDatabase(_loggers);
            await _boot.StartAsync(cancellationToken);
            foreach (var step in _steps.OrderBy(step => step.Order))
            {
                await step.LoadAsync(cancellationToken);
            }

            await _boot.StartedAsync(cancellationToken);
            _ready.SetResult();
        }
        catch (Exception failure)
        {
            _ready.TrySetException(failure);
            throw;
        }
    }

    /// <summary>Stops Umbraco.Core's components.</summary>
    public Task UnloadAsync(CancellationToken cancellationToken) => _boot.StopAsync(cancellationToken);
}
