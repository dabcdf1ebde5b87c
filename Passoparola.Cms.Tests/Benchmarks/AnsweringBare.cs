using System.Net;
using Passoparola.Cms.Benchmarks.Bare;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Benchmarks.Loading;
using Passoparola.Cms.Infrastructure.Sqlite;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Benchmarks;

public sealed class AnsweringBare
{
    private static readonly RecordedAnswer Recorded = new(
        "/a%20b?c=%C3%A0", (int)HttpStatusCode.OK, new Dictionary<string, string> { ["Content-Type"] = "application/json", ["ETag"] = "\"x\"" }, [1, 2, 3]);

    [Fact]
    public async Task A_recorded_answer_is_given_again_as_it_was()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var directory = Directory.CreateDirectory(TemporaryFiles.NewPath("bare")).FullName;
        var file = Path.Combine(directory, "recorded.json");
        await RecordedAnswer.WriteAsync(file, [BareServer.Ready, Recorded], cancellation);

        var (bare, client) = SiteProcess.ServeBesideOn(0, new SiteDatabase(directory, "", SqliteComposition.ProviderName), BareServer.Command, "--answers", file);
        await using (bare)
        {
            using (client)
            {
                await bare.WaitUntilReadyAsync(client, cancellation);
                var given = await RecordedAnswer.TakeAsync(client, new LoadRequest(Recorded.Target), cancellation);

                Assert.Equivalent(Recorded, given, strict: true);
            }
        }
    }
}
