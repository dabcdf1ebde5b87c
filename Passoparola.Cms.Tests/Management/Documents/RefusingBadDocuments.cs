using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Documents;

[Collection<RunningCms>]
public sealed class RefusingBadDocuments(CmsApplication cms) : IAsyncLifetime
{
    private const string Name = "$.variants[?(@.culture == 'it-IT' && @.segment == null)].name";

    private readonly DocumentDesk _desk = new(cms);

    /// <summary>JSON that no editor of the content model sends.</summary>
    public static TheoryData<string> Garbage =>
    [
        "null", "true", "-7", "1e400", "12345678901234567890.5", "\"\"", "\"non un numero\"", "\"\\ud800\"", "\"a\\u0000b\"", "{\"markup\":\"\\ud800\"}", "[1e400]", "[]", "[null]", "[[1],{}]", "{}",
        "[{\"unique\":\"abc\",\"type\":7}]", "[{\"mediaKey\":true}]", "[{\"url\":{},\"type\":\"x\"}]",
        "{\"layout\":[],\"contentData\":{},\"settingsData\":null,\"expose\":7}",
        "{\"layout\":{\"Umbraco.BlockList\":[{\"contentKey\":\"x\"}]},\"contentData\":[{\"key\":null,\"contentTypeKey\":\"no\",\"values\":{}}]}",
        "{\"contentData\":[{\"key\":\"11111111-2222-3333-4444-555555555555\",\"contentTypeKey\":\"11111111-2222-3333-4444-555555555555\",\"values\":[{}]}]}",
        "{\"markup\":[],\"blocks\":\"x\"}", "{\"date\":\"domani\",\"timeZone\":[]}", "{\"src\":7,\"crops\":\"x\",\"focalPoint\":[]}", "{\"temporaryFileId\":\"x\"}",
    ];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task No_value_of_the_wrong_kind_breaks_any_editor(string json)
    {
        foreach (var type in new[] { "opportunity", "organisation", "welfarePoint" })
        {
            var body = Filled(cms.Get<IContentTypeService>().Get(type)!, _desk.Only(type + "List"), json);
            foreach (var path in new[] { "/document/validate", "/document" })
            {
                using var answer = await _desk.PostJsonAsync(path, body);
                Assert.True((int)answer.StatusCode < 500, $"{type} {path}: {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task A_field_that_the_type_has_not_is_named()
    {
        var problem = await RefusedAsync([new { alias = "nonEsiste", culture = "it-IT", value = "x" }], [new { culture = "it-IT", name = "Campo ignoto" }]);

        Assert.True(problem.GetProperty("errors").TryGetProperty("$.values[?(@.alias == 'nonEsiste' && @.culture == 'it-IT' && @.segment == null)].value", out _));
    }

    [Fact]
    public async Task A_field_in_a_language_that_it_has_not_is_named()
    {
        var problem = await RefusedAsync([new { alias = "summary", culture = (string?)null, value = "x" }], [new { culture = "it-IT", name = "Senza lingua" }]);

        Assert.True(problem.GetProperty("errors").TryGetProperty("$.values[?(@.alias == 'summary' && @.culture == null && @.segment == null)].value", out _));
    }

    [Fact]
    public async Task A_language_that_the_site_has_not_is_named()
    {
        var problem = await RefusedAsync([], [new { culture = "de-DE", name = "Tedesco" }]);

        Assert.True(problem.GetProperty("errors").TryGetProperty("$.variants[?(@.culture == 'de-DE' && @.segment == null)].name", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public async Task A_document_needs_a_name(string? name)
    {
        using var answer = await _desk.PostAsync("/document", _desk.Body("page", _desk.Only("site"), [], [new { culture = "it-IT", name }]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("name", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_named()
    {
        var problem = await RefusedAsync([], [new { culture = "it-IT", name = new string('n', 256) }]);

        Assert.True(problem.GetProperty("errors").TryGetProperty(Name, out _));
    }

    [Fact]
    public async Task A_name_with_a_character_that_no_database_holds_is_named()
    {
        var problem = await RefusedAsync([], [new { culture = "it-IT", name = "zero\0qui" }]);

        Assert.True(problem.GetProperty("errors").TryGetProperty(Name, out _));
    }

    [Theory]
    [InlineData("orderCulture=%00")]
    [InlineData("orderCulture=en-US")]
    [InlineData("filter=%00%20%27%25_")]
    public async Task A_list_is_shown_whatever_is_looked_for(string query)
    {
        var page = await _desk.ReadAsync($"/collection/document/{_desk.Only("municipalityList")}?orderBy=name&take=5&{query}");

        Assert.InRange(page.GetProperty("items").GetArrayLength(), 0, 5);
    }

    [Fact]
    public async Task Addresses_are_not_asked_for_in_a_language_that_the_site_has_not()
    {
        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.GetAsync($"/document/urls?id={_desk.Only("site")}&culture=%00xx"));

        Assert.True(problem.GetProperty("errors").TryGetProperty("culture", out _));
    }

    [Fact]
    public async Task What_is_said_twice_is_named()
    {
        var names = await RefusedAsync([], [new { culture = "it-IT", name = "Uno" }, new { culture = "it-IT", name = "Due" }]);
        var values = await RefusedAsync(
            [new { alias = "summary", culture = "it-IT", value = "uno" }, new { alias = "summary", culture = "it-IT", value = "due" }], [new { culture = "it-IT", name = "Doppio" }]);

        Assert.True(names.GetProperty("errors").TryGetProperty(Name, out _));
        Assert.True(values.GetProperty("errors").TryGetProperty("$.values[?(@.alias == 'summary' && @.culture == 'it-IT' && @.segment == null)].value", out _));
    }

    [Fact]
    public async Task A_text_of_a_million_characters_is_kept_or_refused_and_breaks_nothing()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Testo lunghissimo"));
        var text = new string('x', 1_000_000);

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, (await _desk.LoadAsync(id)).Write("summary", "it-IT", text)));

        Assert.Equal(text, (string?)(await _desk.LoadAsync(id)).Value("summary", "it-IT"));
    }

    [Fact]
    public async Task A_place_that_is_not_there_or_not_allowed_is_refused()
    {
        object Page(object? parent) => new
        {
            id = _desk.NewKey(),
            documentType = new { id = _desk.Type("page") },
            parent,
            template = (object?)null,
            values = Array.Empty<object>(),
            variants = new[] { new { culture = "it-IT", name = "Fuori posto" } },
        };

        var unknown = await DocumentDesk.RefusedAsync(HttpStatusCode.NotFound, _desk.PostAsync("/document", Page(new { id = Guid.NewGuid() })));
        var forbidden = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.PostAsync("/document", Page(new { id = _desk.Only("municipalityList") })));
        var root = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.PostAsync("/document", Page(null)));

        Assert.Equal("ParentNotFound", unknown.GetProperty("operationStatus").GetString());
        Assert.Equal("NotAllowed", forbidden.GetProperty("operationStatus").GetString());
        Assert.Equal("NotAllowed", root.GetProperty("operationStatus").GetString());
    }

    [Fact]
    public async Task A_key_is_used_once()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Prima"));

        using var again = await _desk.PostAsync("/document", _desk.Body("page", _desk.Only("site"), [], [new { culture = "it-IT", name = "Seconda" }], id));

        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Equal("Prima", (string?)(await _desk.LoadAsync(id)).Variant("it-IT")["name"]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"values\":[],\"variants\":null}")]
    [InlineData("{\"values\":[{}],\"variants\":[]}")]
    [InlineData("{\"values\":[],\"variants\":[{\"culture\":\"it-IT\",\"name\":\"x\",\"updateDate\":\"ieri\"}]}")]
    [InlineData("{\"values\":[],\"variants\":[{\"culture\":\"it-IT\",\"name\":\"\\ud800\"}]}")]
    public async Task A_body_that_cannot_be_read_is_refused(string json)
    {
        var id = await _desk.MakePageAsync(("it-IT", "Corpo illeggibile"));

        using var answer = await _desk.PutJsonAsync($"/document/{id}", json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("GET", "", null)]
    [InlineData("GET", "/published", null)]
    [InlineData("PUT", "", "{\"values\":[],\"variants\":[{\"culture\":\"it-IT\",\"name\":\"x\"}]}")]
    [InlineData("PUT", "/update-and-publish", "{\"values\":[],\"variants\":[{\"culture\":\"it-IT\",\"name\":\"x\"}],\"culturesToPublish\":[\"it-IT\"]}")]
    [InlineData("PUT", "/publish", "{\"publishSchedules\":[{\"culture\":\"it-IT\"}]}")]
    [InlineData("PUT", "/unpublish", "{\"cultures\":[\"it-IT\"]}")]
    [InlineData("DELETE", "", null)]
    public async Task What_is_done_with_a_document_that_is_not_there_is_a_404(string method, string path, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{DocumentDesk.Api}/document/{Guid.NewGuid()}{path}");
        request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        await DocumentDesk.RefusedAsync(HttpStatusCode.NotFound, _desk.Client.SendAsync(request, TestContext.Current.CancellationToken));
    }

    // Every property gets the same value.
    private string Filled(IContentType type, Guid parent, string json)
    {
        static string Culture(ContentVariation variation) => variation == ContentVariation.Nothing ? "null" : "\"it-IT\"";
        var values = type.CompositionPropertyTypes.Select(property =>
            $$"""{"alias":"{{property.Alias}}","culture":{{Culture(property.Variations)}},"segment":null,"value":{{json}}}""");
        return $$"""
            {"id":"{{_desk.NewKey()}}","documentType":{"id":"{{type.Key}}"},"parent":{"id":"{{parent}}"},"template":null,
             "values":[{{string.Join(',', values)}}],"variants":[{"culture":{{Culture(type.Variations)}},"segment":null,"name":"Valore strano"}]}
            """;
    }

    private Task<JsonElement> RefusedAsync(object[] values, object[] variants) =>
        DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.PostAsync("/document", _desk.Body("page", _desk.Only("site"), values, variants)));
}
