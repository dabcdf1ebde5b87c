using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Tests.Support;

/// <summary>
/// The whole site in this process, on the engine that <c>PASSOPAROLA_TEST_ENGINE</c> names, with the seed that ships.
/// Umbraco keeps its services in a static place, so there is one for the process: its users stand in
/// <see cref="RunningCms"/>.
/// </summary>
public sealed class CmsApplication : IAsyncLifetime
{
    /// <summary>The key of a client beside Umbraco's own, which no test configures by default.</summary>
    public const string ClientKey = "0123456789abcdef0123456789ABCDEF";

    private readonly TestDatabase _database = TestEngine.CreateDatabase();
    private readonly StatementCounter _statements = new();
    private readonly Lazy<WebApplicationFactory<Program>> _factory;

    public CmsApplication()
    {
        AssembliesBesideTheTests.LetBeFound();
        _factory = new Lazy<WebApplicationFactory<Program>>(Compose);
    }

    /// <summary>What the host registered, for the test that makes it all.</summary>
    public IReadOnlyList<ServiceDescriptor> Registered { get; private set; } = [];

    /// <summary>The clock the site goes by.</summary>
    internal MovableClock Clock { get; } = new();

    /// <summary>Starts the site and waits until it is ready.</summary>
    public async ValueTask InitializeAsync() => await Get<Site>().Ready;

    /// <summary>Where the site listens.</summary>
    public Uri Address
    {
        get
        {
            _factory.Value.StartServer();
            return _factory.Value.ClientOptions.BaseAddress;
        }
    }

    /// <summary>A client without credentials that follows no redirect.</summary>
    public HttpClient AsVisitor() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 }) { BaseAddress = Address };

    /// <summary>One of Umbraco's services, for a test that acts as extension code does.</summary>
    public T Get<T>()
        where T : notnull => _factory.Value.Services.GetRequiredService<T>();

    /// <returns>The statements the database was sent while the work ran.</returns>
    public Task<IReadOnlyList<string>> StatementsDuringAsync(Func<Task> work) => _statements.DuringAsync(work);

    /// <returns>The statements that the work sent itself, whatever the site does beside.</returns>
    public IReadOnlyList<string> StatementsOf(Action work) => _statements.Of(work);

    public async ValueTask DisposeAsync()
    {
        if (_factory.IsValueCreated)
        {
            await _factory.Value.DisposeAsync();
        }

        _database.Dispose();
    }

    private WebApplicationFactory<Program> Compose()
    {
        var contentRoot = Directory.CreateDirectory(TemporaryFiles.NewPath("site")).FullName;
        var settings = _database.Configuration(_database.NewName()).AsEnumerable().Where(setting => setting.Value is not null);
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseContentRoot(contentRoot);
            foreach (var setting in settings)
            {
                host.UseSetting(setting.Key, setting.Value);
            }

            // What goes as it should would hide which test failed.
            host.UseSetting("Logging:LogLevel:Default", "Warning");
            host.UseSetting("Passoparola:Delivery:ApiKeys:0:Name", "prove");
            host.UseSetting("Passoparola:Delivery:ApiKeys:0:Key", ClientKey);
            host.ConfigureTestServices(services =>
            {
                services.AddSingleton<IInterceptor>(_statements);
                // What is tested is that nobody is refused, not how fast the machine is.
                services.ConfigureWriteTimeout(TimeSpan.FromMinutes(2));
                services.AddSingleton<TimeProvider>(Clock);
                services.AddSingleton<RefreshFailure>();
                services.AddSingleton<INotificationHandler<ContentCacheRefresherNotification>>(
                    provider => provider.GetRequiredService<RefreshFailure>());
                Registered = [.. services];
            });
        });
        // The server that operators run: the test server takes paths and headers that Kestrel refuses, and the other way round.
        factory.UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        return factory;
    }
}
