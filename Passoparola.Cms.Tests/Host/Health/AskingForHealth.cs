using System.Net;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Host.Health;

[Collection<RunningCms>]
public sealed class AskingForHealth(CmsApplication cms)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_loaded_site_is_live_and_ready(string path)
    {
        using var visitor = cms.AsVisitor();

        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Asking_for_health_leaves_the_database_alone()
    {
        using var visitor = cms.AsVisitor();

        var statements = await cms.StatementsDuringAsync(() =>
            visitor.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Empty(statements);
    }
}
