using System.Net;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.SignIn;

[Collection<RunningCms>]
public sealed class ReachingTheBackOffice(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsVisitor();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/umbraco/login", "text/html")]
    [InlineData("/umbraco/management/api/v1/language", "application/problem+json")]
    [InlineData("/UMBRACO/management/api/v1/security/back-office/token", "application/problem+json")]
    public async Task Outside_this_machine_it_wants_https(string path, string mediaType)
    {
        using var answer = await AskAsync(path, "cms.example.org");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("https", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_everybody_may_read_is_read_over_http_as_ever()
    {
        using var answer = await AskAsync("/umbraco/delivery/api/v2/content?take=1", "cms.example.org");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    public async Task A_proxy_that_nobody_named_is_not_believed(string header, string value)
    {
        using var answer = await AskAsync("/umbraco/login", "cms.example.org", (header, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> AskAsync(string path, string host, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await _client.SendAsync(request, Cancellation);
    }
}
