using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Benchmarks.Hosting;

/// <summary>The site in this process, composed by its own program and listening, for what is done through its services.</summary>
internal sealed class SiteInProcess : IAsyncDisposable
{
    private readonly WebApplicationFactory<global::Program> _factory;

    public SiteInProcess(SiteDatabase database, IEnumerable<(string Key, string Value)> settings)
    {
        _factory = new WebApplicationFactory<global::Program>().WithWebHostBuilder(host =>
        {
            host.UseContentRoot(database.Directory);
            host.UseEnvironment("Production");
            host.UseSetting("Logging:LogLevel:Default", "Warning");
            foreach (var (key, value) in settings.Concat(database.Settings))
            {
                host.UseSetting(key, value);
            }
        });
        _factory.UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
    }

    public T Get<T>()
        where T : notnull => _factory.Services.GetRequiredService<T>();

    /// <summary>Waits until the site is ready.</summary>
    /// <returns>A client that asks it over the network.</returns>
    public async Task<HttpClient> StartAsync()
    {
        _factory.StartServer();
        await Get<Site>().Ready;
        return new HttpClient { BaseAddress = _factory.ClientOptions.BaseAddress };
    }

    public ValueTask DisposeAsync() => _factory.DisposeAsync();
}
