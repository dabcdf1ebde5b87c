using System.Text.Json;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery.TypeScriptClient;

/// <summary>
/// A client generated from the description reads everything of the seed and the demo set, and the compiler compares real
/// answers with the description's types.
/// </summary>
public sealed class ReadingWithTypeScript : IDisposable
{
    private const string OpenApi = "umbraco/openapi/delivery.json";
    private const string Compiler = "node_modules/typescript/bin/tsc";

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    [Fact]
    public async Task A_generated_client_compiles_and_reads_every_type_that_is_published()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = await NodeFolder.OfAsync("Passoparola.Cms.Tests/Delivery/TypeScriptClient");
        var (server, client) = SiteProcess.Serve(_engine.NewSite(), ("Passoparola:Schema:Demo", "true"));
        await using (server)
        {
            using (client)
            {
                await server.WaitUntilReadyAsync(client, cancellation);
                var description = await client.GetStringAsync(new Uri(OpenApi, UriKind.Relative), cancellation);
                await folder.WriteAsync("delivery.json", description);
                await folder.RunAsync("node_modules/openapi-typescript/bin/cli.js", "delivery.json", "--output", "delivery.d.ts");
                await folder.RunAsync(Compiler, "--project", "tsconfig.json");

                var read = JsonDocument.Parse(await folder.RunAsync("build/read-everything.js", client.BaseAddress!.ToString())).RootElement;

                await AssertEverythingAsync(client, read);
            }
        }

        await folder.RunAsync(Compiler, "--project", "tsconfig.answers.json");
        // What the description does not say is found: the compiler would else approve of anything.
        var answers = await folder.ReadAsync("answers.ts");
        var wrong = answers.Replace("\"contentType\": \"organisation\"", "\"contentType\": \"organization\"", StringComparison.Ordinal);
        await folder.WriteAsync("answers.ts", wrong.Replace("\"summary\":", "\"sommario\":", StringComparison.Ordinal));
        await folder.FailAsync(["organization", "sommario"], Compiler, "--project", "tsconfig.answers.json");
    }

    public void Dispose() => _engine.Dispose();

    private static async Task AssertEverythingAsync(HttpClient client, JsonElement read)
    {
        var everything = JsonDocument.Parse(await client.GetStringAsync(
            new Uri("/umbraco/delivery/api/v2/content?take=100000&fields=", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(everything.GetProperty("total").GetInt32(), read.GetProperty("content").GetInt32());
        Assert.Equal(
            everything.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("contentType").GetString()).Distinct().Order(StringComparer.Ordinal),
            read.GetProperty("types").EnumerateArray().Select(type => type.GetString()));
        Assert.InRange(read.GetProperty("providers").GetInt32(), 1, int.MaxValue);
    }
}
