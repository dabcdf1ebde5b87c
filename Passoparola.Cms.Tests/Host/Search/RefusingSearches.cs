using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Host.Search;

[Collection<RunningCms>]
public sealed class RefusingSearches(CmsApplication cms) : SearchScenario(cms)
{
    [Theory]
    [InlineData("nonsense=1", "nonsense", "highlight")]
    [InlineData("near=45,7", "near", "not served yet")]
    [InlineData("bbox=1,2,3,4", "bbox", "not served yet")]
    [InlineData("residence=001047", "residence", "not served yet")]
    [InlineData("cursor=x", "cursor", "not served yet")]
    [InlineData("explain=true", "explain", "not served yet")]
    [InlineData("sort=distance", "sort", "not served yet")]
    [InlineData("type=municipality", "type", "opportunity")]
    [InlineData("filter=category:attivita-educativ", "filter", "attivita-educative")]
    [InlineData("filter=municipality:kaluso", "filter", "caluso")]
    [InlineData("filter=cost:freee", "filter", "free")]
    [InlineData("filter=colour:red", "filter", "targetGroup")]
    [InlineData("filter=category", "filter", "category")]
    [InlineData("filter=category:", "filter", "category:value")]
    [InlineData("filter=category>attivita-educative", "filter", "category:value")]
    [InlineData("filter=age:old", "filter", "120")]
    [InlineData("filter=age:121", "filter", "120")]
    [InlineData("filter=iseeUpTo:many", "filter", "15000")]
    [InlineData("filter=openOn:monday", "filter", "mo@09:30")]
    [InlineData("filter=startsOn:tomorrow", "filter", "2026-01-31")]
    [InlineData("facets=colour", "facets", "category")]
    [InlineData("sort=name", "sort", ":asc")]
    [InlineData("sort=name:up", "sort", ":asc")]
    [InlineData("sort=name:asc&sort=name:desc", "sort", "once")]
    [InlineData("skip=-1", "skip", "-1")]
    [InlineData("take=101", "take", "100")]
    [InlineData("take=ten", "take", "ten")]
    [InlineData("highlight=yes", "highlight", "true")]
    [InlineData("q=a&q=b", "q", "once")]
    public async Task What_cannot_be_used_is_named_with_what_is_accepted(string query, string parameter, string accepted)
    {
        using var answer = await AskAsync(query);

        var problem = await ProblemAsync(answer);
        Assert.Contains(problem.GetProperty("errors").GetProperty(parameter).EnumerateArray(), text => text.GetString()!.Contains(accepted, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        using var answer = await AskAsync("take=ten&filter=cost:x&filter=colour:red&sort=up");

        var errors = (await ProblemAsync(answer)).GetProperty("errors");
        Assert.Equal(["filter", "sort", "take"], errors.EnumerateObject().Select(error => error.Name).Order());
        Assert.Equal(2, errors.GetProperty("filter").GetArrayLength());
    }

    [Theory]
    [InlineData("", "body")]
    [InlineData("nonsense", "body")]
    [InlineData("[]", "body")]
    [InlineData("""{"take":{}}""", "take")]
    [InlineData("""{"filter":[["a"]]}""", "filter")]
    [InlineData("""{"take":"ten"}""", "take")]
    [InlineData("""{"colour":"red"}""", "colour")]
    [InlineData("""{"q":"a","q":"b"}""", "q")]
    [InlineData("""{"take":1e1}""", "take")]
    public async Task A_body_that_cannot_be_used_is_refused_in_the_same_way(string body, string parameter)
    {
        using var visitor = Cms.AsVisitor();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await visitor.PostAsync(new Uri(Search, UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.NotEmpty((await ProblemAsync(answer)).GetProperty("errors").GetProperty(parameter).EnumerateArray());
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused_before_it_is_read()
    {
        using var visitor = Cms.AsVisitor();
        using var content = new StringContent($$"""{"q":"{{new string('a', 100_000)}}"}""", Encoding.UTF8, "application/json");
        using var answer = await visitor.PostAsync(new Uri(Search, UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_language_that_the_site_has_not_is_refused_with_those_it_has()
    {
        using var answer = await AskAsync("take=ten", "de-DE");

        var errors = (await ProblemAsync(answer)).GetProperty("errors");
        Assert.Contains("en-GB", errors.GetProperty("Accept-Language")[0].GetString(), StringComparison.Ordinal);
        Assert.True(errors.TryGetProperty("take", out _));
    }

    [Fact]
    public async Task A_text_may_be_anything_but_endless()
    {
        foreach (var text in (string[])["%00", "%EF%BF%BE", "%F0%9F%98%80", "\"", "-", "\"\"", "-\"", "l'", "%20", new string('a', 500)])
        {
            using var answer = await AskAsync($"q={text}&highlight=true&facets=category");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var endless = await AskAsync($"q={new string('a', 501)}");
        Assert.Equal(HttpStatusCode.BadRequest, endless.StatusCode);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
