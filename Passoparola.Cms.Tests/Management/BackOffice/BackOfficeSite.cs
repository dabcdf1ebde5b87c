using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Passoparola.Cms.Api.Management.BackOffice;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Tests.Management.BackOffice;

/// <summary>The back office's pages and files alone, on a small bundle or on none.</summary>
internal sealed class BackOfficeSite : IAsyncDisposable
{
    public const string Script = "export const word = 'passaparola';";
    public const string Style = ":root { --colour: #1b264f; }";

    private readonly WebApplication _app;
    private readonly SocketsHttpHandler _connections = new() { AllowAutoRedirect = false };

    private BackOfficeSite(WebApplication app)
    {
        _app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client = new HttpClient(_connections) { BaseAddress = new Uri(address) };
    }

    public HttpClient Client { get; }

    public static Task<BackOfficeSite> WithBundleAsync(Action<IServiceCollection>? configure = null) => StartAsync(Bundle(), configure);

    public static Task<BackOfficeSite> WithoutBundleAsync() => StartAsync(TemporaryFiles.NewPath("no.zip"), null);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _connections.Dispose();
        await _app.DisposeAsync();
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, headers);

    private static async Task<BackOfficeSite> StartAsync(string archive, Action<IServiceCollection>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(new BackOfficeBundle(archive));
        builder.Services.AddBackOffice();
        builder.Services.Configure<GlobalSettings>(settings => settings.DefaultUILanguage = "it-IT");
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapGet("/umbraco/login", () => TypedResults.Text("sign in"));
        app.MapGet("/umbraco/management/api/v1/known", () => TypedResults.Text("known"));
        app.MapBackOffice();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new BackOfficeSite(app);
    }

    private static string Bundle()
    {
        var path = TemporaryFiles.NewPath("backoffice.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        var files = new Dictionary<string, string>
        {
            ["app-1.js"] = Script,
            ["api/action-2.js"] = Script,
            ["chunks/start-3.js"] = Script,
            ["css/light.css"] = Style,
            ["assets/fonts/Lato.woff2"] = "font",
        };
        Write(archive, "index.json", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
        {
            application = "app-1.js",
            preload = new[] { "chunks/start-3.js" },
            modules = new Dictionary<string, string> { ["@umbraco-cms/backoffice/action"] = "api/action-2.js" },
            tags = files.ToDictionary(file => file.Key, file => $"hash-of-{file.Value.Length}"),
        })));
        foreach (var (name, content) in files)
        {
            Write(archive, $"{name}.br", Compressed(content, stream => new BrotliStream(stream, CompressionLevel.Optimal)));
            Write(archive, $"{name}.gz", Compressed(content, stream => new GZipStream(stream, CompressionLevel.Optimal)));
        }

        return path;
    }

    private static byte[] Compressed(string content, Func<Stream, Stream> compress)
    {
        using var whole = new MemoryStream();
        using (var stream = compress(whole))
        {
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return whole.ToArray();
    }

    private static void Write(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(content);
    }
}
