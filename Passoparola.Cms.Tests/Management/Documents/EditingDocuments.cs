using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Documents;

[Collection<RunningCms>]
public sealed class EditingDocuments(CmsApplication cms) : IAsyncLifetime
{
    private readonly DocumentDesk _desk = new(cms);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_new_document_opens_with_what_was_written()
    {
        var id = await _desk.MakeAsync(
            "page",
            _desk.Only("site"),
            [new { editorAlias = "Umbraco.TextArea", alias = "summary", culture = "it-IT", segment = (string?)null, value = "In breve" }],
            [new { culture = "it-IT", segment = (string?)null, name = "Nuova pagina", state = (string?)null, updateDate = (string?)null, flags = Array.Empty<object>() }]);

        var document = await _desk.LoadAsync(id);

        Assert.Equal("In breve", (string?)document.Value("summary", "it-IT"));
        var variant = document.Variant("it-IT");
        Assert.Equal("Nuova pagina", (string?)variant["name"]);
        Assert.Equal("Draft", (string?)variant["state"]);
        Assert.Null(variant["publishDate"]);
        Assert.Equal(_desk.Type("page"), (Guid)document["documentType"]!["id"]!);
        Assert.False((bool)document["isTrashed"]!);
        using var published = await _desk.GetAsync($"/document/{id}/published");
        Assert.Equal(HttpStatusCode.NotFound, published.StatusCode);
    }

    [Fact]
    public async Task A_document_keeps_what_every_language_was_given()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Due lingue"), ("en-GB", "Two languages"));
        var form = await _desk.LoadAsync(id);

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form.Write("summary", "it-IT", "breve").Write("summary", "en-GB", "short").Rename("en-GB", "Two tongues")));

        var saved = await _desk.LoadAsync(id);
        Assert.Equal("breve", (string?)saved.Value("summary", "it-IT"));
        Assert.Equal("short", (string?)saved.Value("summary", "en-GB"));
        Assert.Equal("Two tongues", (string?)saved.Variant("en-GB")["name"]);
    }

    [Fact]
    public async Task A_value_that_is_not_sent_any_more_is_emptied()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Da svuotare"));
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, (await _desk.LoadAsync(id)).Write("summary", "it-IT", "c'è")));
        var form = await _desk.LoadAsync(id);
        form["values"] = new JsonArray();

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form));

        Assert.Null((await _desk.LoadAsync(id)).Value("summary", "it-IT"));
    }

    [Fact]
    public async Task An_invalid_draft_is_saved_and_its_check_names_every_field()
    {
        var id = await _desk.MakeAsync("opportunity", _desk.Only("opportunityList"), [], [new { culture = "it-IT", name = "Bozza incompleta" }]);
        var form = (await _desk.LoadAsync(id)).Write("summary", "it-IT", new string('a', 301));
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form));

        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.ValidateAsync(id, await _desk.LoadAsync(id), "it-IT"));

        Assert.Equal("PropertyValidationError", problem.GetProperty("operationStatus").GetString());
        var errors = problem.GetProperty("errors");
        Assert.True(errors.TryGetProperty("$.values[?(@.alias == 'summary' && @.culture == 'it-IT' && @.segment == null)].value", out _), errors.ToString());
        Assert.True(errors.TryGetProperty("$.values[?(@.alias == 'provider' && @.culture == null && @.segment == null)].value", out _), errors.ToString());
        Assert.DoesNotContain("en-GB", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_published_is_not_saved_either_and_says_all_reasons_at_once()
    {
        var id = await _desk.MakeAsync("opportunity", _desk.Only("opportunityList"), [], [new { culture = "it-IT", name = "Non pubblicabile" }]);
        var form = (await _desk.LoadAsync(id)).Write("minimumAge", null, 18);

        var together = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.SaveAndPublishAsync(id, form, "it-IT"));
        var alone = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, PublishAsync(id, "it-IT"));

        foreach (var errors in new[] { together.GetProperty("errors"), alone.GetProperty("errors") })
        {
            Assert.Superset(
                new HashSet<string>
                {
                    "$.values[?(@.alias == 'summary' && @.culture == 'it-IT' && @.segment == null)].value",
                    "$.values[?(@.alias == 'provider' && @.culture == null && @.segment == null)].value",
                },
                errors.EnumerateObject().Select(error => error.Name).ToHashSet());
        }

        Assert.Null((await _desk.LoadAsync(id)).Value("minimumAge", null));
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form));
    }

    [Fact]
    public async Task A_document_is_saved_and_published_at_once_and_taken_back()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Pubblicata insieme"));

        await DocumentDesk.SucceedAsync(_desk.SaveAndPublishAsync(id, (await _desk.LoadAsync(id)).Write("summary", "it-IT", "pubblico"), "it-IT"));
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, (await _desk.LoadAsync(id)).Write("summary", "it-IT", "in bozza")));

        var published = JsonSerializer.SerializeToNode(await _desk.ReadAsync($"/document/{id}/published"))!.AsObject();
        Assert.Equal("pubblico", (string?)published.Value("summary", "it-IT"));
        Assert.NotNull((await _desk.LoadAsync(id)).Variant("it-IT")["publishDate"]);
        await DocumentDesk.SucceedAsync(_desk.PutAsync($"/document/{id}/unpublish", new { cultures = new[] { "it-IT" } }));
        Assert.Equal("Draft", (string?)(await _desk.LoadAsync(id)).Variant("it-IT")["state"]);
        Assert.Equal("in bozza", (string?)(await _desk.LoadAsync(id)).Value("summary", "it-IT"));
    }

    [Fact]
    public async Task A_new_document_is_published_at_once_or_not_made_at_all()
    {
        object Body(string type, Guid parent, Guid id) => new
        {
            id,
            documentType = new { id = _desk.Type(type) },
            parent = new { id = parent },
            template = (object?)null,
            values = Array.Empty<object>(),
            variants = new[] { new { culture = "it-IT", name = "Subito" } },
            culturesToPublish = new[] { "it-IT" },
        };
        var (good, bad) = (_desk.NewKey(), _desk.NewKey());

        using var made = await _desk.PostAsync("/document/create-and-publish", Body("page", _desk.Only("site"), good));
        await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.PostAsync("/document/create-and-publish", Body("opportunity", _desk.Only("opportunityList"), bad)));

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal("Published", (string?)(await _desk.LoadAsync(good)).Variant("it-IT")["state"]);
        using var missing = await _desk.GetAsync($"/document/{bad}");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_document_below_an_unpublished_one_says_why_it_is_not_published()
    {
        var parent = await _desk.MakePageAsync(("it-IT", "Sopra in bozza"));
        var child = await _desk.MakeAsync("page", parent, [], [new { culture = "it-IT", name = "Sotto" }]);

        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, PublishAsync(child, "it-IT"));

        Assert.Equal("PathNotPublished", problem.GetProperty("operationStatus").GetString());
        Assert.Contains("pubblica prima quella", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_at_a_date_is_refused_where_the_form_shows_it()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Programmata"));

        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.PutAsync(
            $"/document/{id}/publish", new { publishSchedules = new[] { new { culture = "it-IT", schedule = new { publishTime = "2030-01-01T08:00:00Z" } } } }));

        Assert.True(problem.GetProperty("errors").TryGetProperty("$.publishSchedules[0].schedule", out _));
    }

    [Fact]
    public async Task A_document_is_deleted_for_ever()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Da eliminare"));

        using var deleted = await _desk.Client.DeleteAsync(new Uri($"{DocumentDesk.Api}/document/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = await _desk.Client.DeleteAsync(new Uri($"{DocumentDesk.Api}/document/{id}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task The_addresses_of_a_document_or_why_there_are_none_are_told_in_Italian()
    {
        var draft = await _desk.MakePageAsync(("it-IT", "Senza indirizzo"));
        var live = await _desk.MakePageAsync(("it-IT", "Con indirizzo"));
        await DocumentDesk.SucceedAsync(PublishAsync(live, "it-IT"));

        var urls = (await _desk.ReadAsync($"/document/urls?id={draft}&id={live}")).EnumerateArray().ToDictionary(info => info.GetProperty("id").GetGuid(), info => info.GetProperty("urlInfos"));

        Assert.Contains(urls[draft].EnumerateArray(), info => info.GetProperty("message").GetString()?.Contains("non è pubblicato", StringComparison.Ordinal) == true);
        Assert.Contains(urls[live].EnumerateArray(), info => info.GetProperty("url").GetString()?.Contains("con-indirizzo", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_list_of_a_collection_is_filtered_ordered_and_paged()
    {
        var municipalities = _desk.Only("municipalityList");
        var page = await _desk.ReadAsync($"/collection/document/{municipalities}?dataTypeId=&orderBy=name&orderCulture=it-IT&orderDirection=Ascending&filter=rivarolo&skip=0&take=50");
        var up = await _desk.ReadAsync($"/collection/document/{municipalities}?orderBy=istatCode&orderDirection=Ascending&skip=3&take=5");
        var down = await _desk.ReadAsync($"/collection/document/{municipalities}?orderBy=istatCode&orderDirection=Descending&take=5");

        var found = Assert.Single(page.GetProperty("items").EnumerateArray());
        Assert.Equal("Rivarolo Canavese", found.GetProperty("variants")[0].GetProperty("name").GetString());
        Assert.Equal("municipality", found.GetProperty("documentType").GetProperty("alias").GetString());
        Assert.Contains(found.GetProperty("values").EnumerateArray(), value => value.GetProperty("alias").GetString() == "istatCode");
        Assert.DoesNotContain(found.GetProperty("values").EnumerateArray(), value => value.GetProperty("alias").GetString() == "cadastralCode");
        // Other tests may have left a copy of one.
        var all = await _desk.ReadAsync($"/collection/document/{municipalities}?take=500");
        Assert.Equal(174, Istats(all).OfType<string>().Distinct().Count());
        Assert.Equal(all.GetProperty("items").GetArrayLength(), up.GetProperty("total").GetInt32());
        Assert.Equal(5, up.GetProperty("items").GetArrayLength());
        Assert.True(string.CompareOrdinal(Istat(up), Istat(down)) < 0);
        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.GetAsync($"/collection/document/{municipalities}?orderBy=nothing"));
        Assert.True(problem.GetProperty("errors").TryGetProperty("orderBy", out _));
    }

    private static string? Istat(JsonElement page) => Istats(page).First();

    private static IEnumerable<string?> Istats(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("values")
        .EnumerateArray().Where(value => value.GetProperty("alias").GetString() == "istatCode").Select(value => value.GetProperty("value").GetString()).SingleOrDefault());

    private Task<HttpResponseMessage> PublishAsync(Guid id, string culture) =>
        _desk.PutAsync($"/document/{id}/publish", new { publishSchedules = new[] { new { culture } } });
}
