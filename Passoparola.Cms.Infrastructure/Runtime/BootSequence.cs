using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Runtime;

/// <summary>Brings Umbraco.Core up over a database that is ready, in the order its services expect, and down again.</summary>
internal sealed class BootSequence(
    IServiceProvider services,
    IDatabaseEngine engine,
    IEnumerable<IDatabaseSeed> seeds,
    IRuntimeState runtimeState,
    IEventAggregator events,
    Lazy<ComponentCollection> components)
{
    private bool _started;

    /// <summary>Creates or upgrades the database and what every site needs in it.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot serve this site.</exception>
    public void PrepareDatabase(ILoggerFactory loggers)
    {
        // 59 places in Core still look services up statically; they must find this container before any service runs.
        StaticServiceProvider.Instance = services;
        StaticApplicationLogging.Initialize(loggers);
        engine.Migrate();
        foreach (var seed in seeds.OrderBy(seed => seed.Order))
        {
            seed.EnsureSeeded();
        }
    }

    /// <summary>Loads Core's navigation, publish status and URLs, and starts the components.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        runtimeState.DetermineRuntimeLevel();
        await events.PublishAsync(new PostRuntimePremigrationsUpgradeNotification(), cancellationToken);
        await components.Value.InitializeAsync(false, cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStartingNotification(RuntimeLevel.Run, false), cancellationToken);
        _started = true;
    }

    /// <summary>Tells Core's handlers that the site serves.</summary>
    public Task StartedAsync(CancellationToken cancellationToken) =>
        events.PublishAsync(new UmbracoApplicationStartedNotification(false), cancellationToken);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (!_started)
        {
            return;
        }

        await events.PublishAsync(new UmbracoApplicationStoppingNotification(false), cancellationToken);
        await components.Value.TerminateAsync(false, cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStoppedNotification(false), cancellationToken);
    }
}
