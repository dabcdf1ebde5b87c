using System.Net;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>What scripts of other sites may do.</summary>
[Collection<RunningCms>]
public sealed class CallingFromOtherSites(CmsApplication cms) : DeliveryContract(cms)
{
    private const string Origin = "Origin: https://comune.example";

    [Fact]
    public async Task Any_site_may_read_what_everybody_may_read()
    {
        foreach (var headers in new string[][] { [Origin], [] })
        {
            var response = await GetAsync($"/content/item/{Tree.First}", headers);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("*", Header(response, "Access-Control-Allow-Origin"));
            Assert.Equal("ETag,Location-Start-Item-Path,Location-Start-Item-Id,Retry-After", Header(response, "Access-Control-Expose-Headers"));
            Assert.Equal("", Header(response, "Access-Control-Allow-Credentials"));
        }
    }

    [Fact]
    public async Task Problems_can_be_read_too() =>
        Assert.Equal("*", Header(await GetAsync("/content?skip=x", Origin), "Access-Control-Allow-Origin"));

    [Theory]
    [InlineData("GET", "accept-language,accept-segment,start-item,if-none-match", true)]
    [InlineData("HEAD", "start-item", true)]
    [InlineData("GET", "preview-token", true)]
    [InlineData("GET", "api-key", false)]
    [InlineData("GET", "preview", false)]
    [InlineData("POST", "start-item", false)]
    public async Task A_browser_is_told_what_it_may_send(string method, string headers, bool allowed)
    {
        var response = await PreflightAsync(method, headers);

        var methods = Header(response, "Access-Control-Allow-Methods").Split(',');
        var accepted = Header(response, "Access-Control-Allow-Headers").ToUpperInvariant().Split(',');
        Assert.Equal(allowed, methods.Contains(method) && headers.ToUpperInvariant().Split(',').All(accepted.Contains));
        Assert.Equal("", Header(response, "Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Where_a_key_is_needed_no_other_site_may_read()
    {
        using var _ = new SettingsInForce(Cms, ["PublicAccess=false", "ApiKey=s3cret"]);

        Assert.Equal("", Header(await PreflightAsync("GET", "start-item"), "Access-Control-Allow-Origin"));
        Assert.Equal("", Header(await GetAsync("/content?take=1", Origin), "Access-Control-Allow-Origin"));
        var keyed = await GetAsync("/content?take=1", Origin, "Api-Key: s3cret");
        Assert.Equal(HttpStatusCode.OK, keyed.StatusCode);
        Assert.Equal("", Header(keyed, "Access-Control-Allow-Origin"));
    }

    private Task<HttpResponseMessage> PreflightAsync(string method, string headers) => SendAsync(
        HttpMethod.Options, "/content?take=1", Origin, $"Access-Control-Request-Method: {method}", $"Access-Control-Request-Headers: {headers}");

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
