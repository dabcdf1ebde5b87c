using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Catalogue;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using static Passoparola.Cms.Tests.Catalogue.CatalogueDocuments;

namespace Passoparola.Cms.Tests.Host.Search;

/// <summary>What the tests of the search share. A keyword of its own keeps each test beside the seed and the others.</summary>
public abstract class SearchScenario(CmsApplication cms)
{
    protected const string Search = "/api/v1/search";

    private protected CatalogueDocuments Catalogue { get; } = new(cms);

    protected CmsApplication Cms => cms;

    protected string Mark { get; set; } = $"prova{Guid.NewGuid():N}";

    /// <summary>An opportunity that only this test's searches find.</summary>
    protected IContent Marked(string name, params (string Alias, object? Value)[] values) =>
        Catalogue.Opportunity($"{name} {Mark}", [("keywords@it-IT", Codes(Mark)), .. values]);

    /// <summary>The names of what a search among this test's documents finds, without its mark.</summary>
    protected async Task<string> NamesAsync(string query, string? culture = null) =>
        string.Join(',', Items(await SearchAsync($"filter=keyword:{Mark}&{query}", culture)).Select(item => item.GetProperty("name").GetString()!.Replace($" {Mark}", "", StringComparison.Ordinal)));

    protected async Task<JsonElement> SearchAsync(string query, string? culture = null)
    {
        using var answer = await AskAsync(query, culture);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    protected async Task<HttpResponseMessage> AskAsync(string query, string? culture = null)
    {
        using var visitor = cms.AsVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Search}?{query}");
        if (culture is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", culture);
        }

        return await visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }

    protected async Task<JsonElement> PostAsync(object body)
    {
        using var visitor = cms.AsVisitor();
        using var answer = await visitor.PostAsJsonAsync(Search, body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    protected static JsonElement.ArrayEnumerator Items(JsonElement answer) => answer.GetProperty("items").EnumerateArray();

    /// <summary>A facet of an answer as <c>value=count</c>, in its order.</summary>
    protected static string Facet(JsonElement answer, string name) =>
        string.Join(',', answer.GetProperty("facets").GetProperty(name).EnumerateArray().Select(value => $"{value.GetProperty("value").GetString()}={value.GetProperty("count").GetInt32()}"));
}
