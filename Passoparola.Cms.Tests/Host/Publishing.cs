using System.Diagnostics;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Host;

public sealed class Publishing : IDisposable
{
    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    [Fact]
    public async Task The_published_program_serves_the_seed_from_any_directory()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var output = TemporaryFiles.NewPath("published");
        await PublishAsync(output, cancellation);

        var (server, client) = SiteProcess.Serve(Path.Combine(output, "Passoparola.Cms.dll"), _engine.NewSite());
        await using (server)
        {
            using (client)
            {
                await server.WaitUntilReadyAsync(client, cancellation);

                var answer = await client.GetStringAsync(
                    new Uri("/umbraco/delivery/api/v2/content?filter=contentType:district&take=0", UriKind.Relative), cancellation);

                var page = await client.GetStringAsync(new Uri("/umbraco", UriKind.Relative), cancellation);

                Assert.Equal("{\"total\":4,\"items\":[]}", answer);
                Assert.Contains("<umb-app lang=\"it-IT\"", page, StringComparison.Ordinal);
            }
        }
    }

    public void Dispose() => _engine.Dispose();

    private static async Task PublishAsync(string output, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            ["publish", "Passoparola.Cms", "--no-build", "--configuration", Configuration, "--output", output, "--nologo", "--verbosity", "quiet"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, said);
    }

    // bin/<configuration>/<framework>
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
