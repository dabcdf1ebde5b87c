using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Languages;

[Collection<RunningCms>]
public sealed class ReadingLanguages(CmsApplication cms) : IDisposable
{
    private const string Api = "/umbraco/management/api/v1";

    private readonly HttpClient _client = cms.AsAdministrator();

    [Fact]
    public async Task Every_language_is_listed_and_exactly_one_is_the_default()
    {
        var languages = await _client.GetFromJsonAsync<JsonElement>($"{Api}/language?skip=0&take=100", TestContext.Current.CancellationToken);

        Assert.Equal(4, languages.GetProperty("total").GetInt32());
        var standard = Assert.Single(languages.GetProperty("items").EnumerateArray(), language => language.GetProperty("isDefault").GetBoolean());
        Assert.Equal("it-IT", standard.GetProperty("isoCode").GetString());
        Assert.True(standard.GetProperty("isMandatory").GetBoolean());
    }

    [Fact]
    public async Task A_count_is_asked_for_with_a_page_of_nothing()
    {
        var languages = await _client.GetFromJsonAsync<JsonElement>($"{Api}/language?take=0", TestContext.Current.CancellationToken);

        Assert.Equal(4, languages.GetProperty("total").GetInt32());
        Assert.Empty(languages.GetProperty("items").EnumerateArray());
    }

    [Theory]
    [InlineData("/language/de-DE", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("/language?take=-1", HttpStatusCode.BadRequest, "take")]
    [InlineData("/language?skip=three", HttpStatusCode.BadRequest, "skip")]
    [InlineData("/no-such-thing", HttpStatusCode.NotFound, "management.unknownAddress")]
    public async Task What_cannot_be_answered_is_a_problem_that_says_why(string path, HttpStatusCode status, string word)
    {
        using var answer = await _client.GetAsync(new Uri(Api + path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(word, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_told_nothing()
    {
        using var visitor = cms.AsVisitor();

        using var answer = await visitor.GetAsync(new Uri($"{Api}/language", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    public void Dispose() => _client.Dispose();
}
