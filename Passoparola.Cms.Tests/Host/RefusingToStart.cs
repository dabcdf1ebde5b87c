using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Host;

/// <summary>Whatever keeps a site from starting is one sentence on the error stream, and the exit code is not 0.</summary>
public sealed class RefusingToStart : IDisposable
{
    // The usual port may be somebody's.
    private static readonly string[] AnyPort = ["--urls", "http://127.0.0.1:0"];

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    [Theory]
    [InlineData("Passoparola:Schema:Demo", "perhaps", "Passoparola:Schema:Demo")]
    [InlineData("Passoparola:Schema:Folder", "no-such-folder", "no-such-folder")]
    [InlineData("Passoparola:ChangeFeed:KeepFor", "00:00:01", "Passoparola:ChangeFeed:KeepFor")]
    [InlineData("Umbraco:CMS:Global:DistributedLockingWriteLockDefaultTimeout", "soon", "DistributedLockingWriteLockDefaultTimeout")]
    public async Task An_unknown_configuration_value_is_named(string key, string value, string named)
    {
        var (exitCode, errors) = await StartAsync(_engine.NewSite(), AnyPort, (key, value));

        AssertOneSentence(exitCode, errors, named);
    }

    [Fact]
    public async Task An_unknown_provider_is_answered_with_the_known_ones()
    {
        var site = _engine.NewSite() with { ProviderName = "Oracle" };

        var (exitCode, errors) = await StartAsync(site, AnyPort);

        AssertOneSentence(exitCode, errors, "Npgsql");
    }

    [Fact]
    public async Task An_unreachable_server_is_named()
    {
        var site = new SiteDatabase(_engine.NewSite().Directory, "Host=127.0.0.1;Port=1;Database=nowhere;Username=nobody;Timeout=3", "Npgsql");

        var (exitCode, errors) = await StartAsync(site, AnyPort);

        AssertOneSentence(exitCode, errors, "127.0.0.1");
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (exitCode, errors) = await StartAsync(_engine.NewSite(), ["--urls", $"http://127.0.0.1:{port}"]);

        AssertOneSentence(exitCode, errors, port.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Two_reasons_at_once_are_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var (exitCode, errors) = await StartAsync(_engine.NewSite(), ["--urls", $"http://127.0.0.1:{port}"], ("Passoparola:Schema:Folder", "no-such-folder"));

        AssertOneSentence(exitCode, errors, errors.Contains(port, StringComparison.Ordinal) ? port : "no-such-folder");
    }

    [Fact]
    public async Task A_second_server_and_an_import_beside_a_running_one_are_refused()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var site = _engine.NewSite();
        var (server, client) = SiteProcess.Serve(site, ("Passoparola:Schema:Import", "Never"));
        await using (server)
        {
            using (client)
            {
                await server.WaitUntilReadyAsync(client, cancellation);

                // More than once, because whether the host is still starting when the site gives up is a matter of luck.
                for (var attempt = 0; attempt < 3; attempt++)
                {
                    var second = await StartAsync(site, AnyPort);
                    AssertOneSentence(second.ExitCode, second.Errors, "another");
                }

                var import = await site.RunAsync("schema", "import");
                Assert.Equal((1, ""), (import.ExitCode, import.Output));
                AssertOneSentence(import.ExitCode, import.Errors, "another");
                Assert.True((await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation)).IsSuccessStatusCode);
            }
        }
    }

    public void Dispose() => _engine.Dispose();

    private static async Task<(int ExitCode, string Errors)> StartAsync(SiteDatabase site, string[] arguments, params (string Key, string Value)[] settings)
    {
        await using var process = SiteProcess.Start(site, arguments, settings);
        _ = process.Output.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, errors.Trim());
    }

    private static void AssertOneSentence(int exitCode, string errors, string named)
    {
        Assert.NotEqual(0, exitCode);
        Assert.Contains(named, errors, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\n', errors);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }
}
