using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Support;

/// <summary>Some rooms of Infrastructure on a database, without Umbraco's boot.</summary>
public sealed class RoomsUnderTest : IDisposable
{
    private readonly ServiceProvider _services;

    internal RoomsUnderTest(string connectionString, Action<IServiceCollection> rooms)
    {
        ConnectionString = connectionString;
        var services = new ServiceCollection();
        // Writers that wait for each other wait longer on a busy machine; a test of the wait itself chooses its own.
        services.ConfigureWriteTimeout(TimeSpan.FromMinutes(2));
        rooms(services);
        AddSmallChange(services);
        services.AddScoping().AddNodes();
        _services = services.BuildServiceProvider();
    }

    public string ConnectionString { get; }

    public bool IsClosed { get; private set; }

    internal IDatabaseEngine Engine => Get<IDatabaseEngine>();

    /// <summary>A service of a room under test.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A root scope; incomplete unless told, so what a test writes in it is rolled back.</summary>
    public ICoreScope CreateScope(bool autoComplete = false) =>
        Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: autoComplete);

    /// <summary>Does something in a scope of its own and commits it.</summary>
    public T InScope<T>(Func<T> work)
    {
        using var scope = CreateScope(autoComplete: true);
        return work();
    }

    /// <inheritdoc cref="InScope{T}"/>
    public void InScope(Action work)
    {
        using var scope = CreateScope(autoComplete: true);
        work();
    }

    public void Dispose()
    {
        IsClosed = true;
        _services.Dispose();
    }

    // What Core's own boot would register. TryAdd: a room's or a test's choice comes first.
    private static void AddSmallChange(ServiceCollection services)
    {
        services.AddOptions();
        services.AddMemoryCache();
        services.TryAddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.TryAddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddTransient(typeof(Lazy<>), typeof(LazyResolve<>));
        services.TryAddSingleton(AppCaches.Create(NoAppCache.Instance));
        services.TryAddSingleton<IHostingEnvironment, TestHostingEnvironment>();
        services.TryAddSingleton<IIOHelper, IOHelperLinux>();
        services.TryAddSingleton<FileSystems>();
        services.TryAddSingleton<IEventAggregator>(provider => new EventAggregator(provider.GetRequiredService));
        services.TryAddSingleton<IShortStringHelper>(provider => new DefaultShortStringHelper(
            new DefaultShortStringHelperConfig().WithDefault(provider.GetRequiredService<IOptions<RequestHandlerSettings>>().Value)));
    }
}
