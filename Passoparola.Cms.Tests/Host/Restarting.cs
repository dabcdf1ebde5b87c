using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Host;

public sealed class Restarting : IDisposable
{
    private static readonly string[] Questions =
    [
        "/umbraco/delivery/api/v2/content?filter=contentType:organisation&sort=name:asc&take=100",
        "/umbraco/delivery/api/v2/content?filter=contentType:municipality&take=0",
        "/umbraco/delivery/api/v2/content?fetch=children:/&sort=sortOrder:asc",
        "/umbraco/delivery/api/v2/content/item/organizzazioni/ciss38?expand=properties[$all]",
        "/umbraco/delivery/api/v2/content/item/",
    ];

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    [Fact]
    public async Task A_site_answers_after_a_restart_what_it_answered_before()
    {
        var site = _engine.NewSite();

        var before = await AnswersAsync(site);
        var after = await AnswersAsync(site);

        Assert.Contains("\"total\":16", before[0], StringComparison.Ordinal);
        Assert.Equal(before, after);
    }

    public void Dispose() => _engine.Dispose();

    private static async Task<string[]> AnswersAsync(SiteDatabase site)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (server, client) = SiteProcess.Serve(site);
        await using (server)
        {
            using (client)
            {
                await server.WaitUntilReadyAsync(client, cancellation);
                var answers = new List<string>();
                foreach (var question in Questions)
                {
                    answers.Add(await client.GetStringAsync(new Uri(question, UriKind.Relative), cancellation));
                }

                await server.StopAsync();
                Assert.Equal(0, server.ExitCode);
                return [.. answers];
            }
        }
    }
}
