using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Documents;

[Collection<RunningCms>]
public sealed class SavingOverUnseenChanges(CmsApplication cms) : IAsyncLifetime
{
    private readonly DocumentDesk _desk = new(cms);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_second_of_two_editors_is_told_who_saved_and_when_and_nothing_is_lost()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Due redattori"));
        var first = await _desk.LoadAsync(id);
        var second = await _desk.LoadAsync(id);

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, first.Write("summary", "it-IT", "del primo")));
        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.Conflict, _desk.SaveAsync(id, second.Write("summary", "it-IT", "del secondo")));

        Assert.Equal("ConcurrencyViolation", problem.GetProperty("operationStatus").GetString());
        Assert.Matches("già salvata tu all[e'].+ di oggi", problem.GetProperty("detail").GetString());
        Assert.InRange(problem.GetProperty("detail").GetString()!.Length, 1, 250);
        Assert.Equal("del primo", (string?)(await _desk.LoadAsync(id)).Value("summary", "it-IT"));
    }

    [Fact]
    public async Task An_editor_who_saves_again_and_again_is_never_in_their_own_way()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Più volte"), ("en-GB", "Many times"));
        var form = await _desk.LoadAsync(id);

        foreach (var turn in new[] { "uno", "due", "tre" })
        {
            await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form.Write("summary", "it-IT", turn)));
            // As the back office does: only what was chosen to be saved is taken from the server again.
            form.Variant("it-IT")["updateDate"] = (await _desk.LoadAsync(id)).Variant("it-IT")["updateDate"]!.DeepClone();
        }

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form.Write("summary", "en-GB", "four")));
    }

    [Fact]
    public async Task A_change_of_what_all_languages_share_is_seen_from_every_language()
    {
        var id = await _desk.MakeAsync("opportunity", _desk.Only("opportunityList"), [], [new { culture = "it-IT", name = "Condiviso" }, new { culture = "en-GB", name = "Shared" }]);
        var english = await _desk.LoadAsync(id);
        var italian = await _desk.LoadAsync(id);

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, italian.Write("minimumAge", null, 18)));

        await DocumentDesk.RefusedAsync(HttpStatusCode.Conflict, _desk.SaveAsync(id, english.Write("minimumAge", null, 21)));
        Assert.Equal(18, (int?)(await _desk.LoadAsync(id)).Value("minimumAge", null));
    }

    [Fact]
    public async Task The_editor_who_changed_what_languages_share_goes_on_in_another_language()
    {
        var id = await _desk.MakeAsync("opportunity", _desk.Only("opportunityList"), [], [new { culture = "it-IT", name = "Prosegue" }, new { culture = "en-GB", name = "Goes on" }]);
        var form = await _desk.LoadAsync(id);
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form.Write("minimumAge", null, 18)));
        form.Variant("it-IT")["updateDate"] = (await _desk.LoadAsync(id)).Variant("it-IT")["updateDate"]!.DeepClone();

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form.Write("summary", "en-GB", "from eighteen")));
    }

    [Fact]
    public async Task Another_language_that_somebody_changed_is_not_set_back()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Altra lingua"), ("en-GB", "Other language"));
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, (await _desk.LoadAsync(id)).Write("summary", "en-GB", "old")));
        var italian = await _desk.LoadAsync(id);
        var english = await _desk.LoadAsync(id);
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, english.Write("summary", "en-GB", "new")));

        await DocumentDesk.RefusedAsync(HttpStatusCode.Conflict, _desk.SaveAsync(id, italian.Write("summary", "it-IT", "nuovo")));

        Assert.Equal("new", (string?)(await _desk.LoadAsync(id)).Value("summary", "en-GB"));
    }

    [Fact]
    public async Task A_language_that_a_form_says_nothing_about_stays_as_somebody_wrote_it()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Tace dell'inglese"), ("en-GB", "Silent"));
        var italian = await _desk.LoadAsync(id);
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, (await _desk.LoadAsync(id)).Write("summary", "en-GB", "new")));

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, italian.Write("summary", "it-IT", "nuovo")));

        Assert.Equal("new", (string?)(await _desk.LoadAsync(id)).Value("summary", "en-GB"));
    }

    [Fact]
    public async Task A_name_that_somebody_changed_is_not_set_back()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Nome vecchio"));
        var form = await _desk.LoadAsync(id);
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, (await _desk.LoadAsync(id)).Rename("it-IT", "Nome nuovo")));

        await DocumentDesk.RefusedAsync(HttpStatusCode.Conflict, _desk.SaveAsync(id, form.Write("summary", "it-IT", "altro")));

        Assert.Equal("Nome nuovo", (string?)(await _desk.LoadAsync(id)).Variant("it-IT")["name"]);
    }

    [Fact]
    public async Task A_document_without_languages_is_guarded_as_well()
    {
        var id = await _desk.MakeAsync("organisation", _desk.Only("organisationList"), [], [new { culture = (string?)null, name = "Ente provato da due" }]);
        var first = await _desk.LoadAsync(id);
        var second = await _desk.LoadAsync(id);
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, first.Write("acronym", null, "UNO")));

        await DocumentDesk.RefusedAsync(HttpStatusCode.Conflict, _desk.SaveAsync(id, second.Write("acronym", null, "DUE")));
    }

    [Fact]
    public async Task A_language_that_two_editors_begin_at_once_belongs_to_the_first()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Lingua nuova"));
        JsonObject Begin(JsonObject form, string name)
        {
            form["variants"]!.AsArray().Add(new JsonObject { ["culture"] = "en-GB", ["name"] = name, ["updateDate"] = null });
            return form;
        }

        var first = Begin(await _desk.LoadAsync(id), "First");
        var second = Begin(await _desk.LoadAsync(id), "Second");
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, first));

        await DocumentDesk.RefusedAsync(HttpStatusCode.Conflict, _desk.SaveAsync(id, second));
    }

    [Fact]
    public async Task Saving_and_publishing_over_an_unseen_change_publishes_nothing()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Pubblicare non visto"));
        var form = await _desk.LoadAsync(id);
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, (await _desk.LoadAsync(id)).Write("summary", "it-IT", "prima")));

        await DocumentDesk.RefusedAsync(HttpStatusCode.Conflict, _desk.SaveAndPublishAsync(id, form.Write("summary", "it-IT", "dopo"), "it-IT"));

        using var published = await _desk.GetAsync($"/document/{id}/published");
        Assert.Equal(HttpStatusCode.NotFound, published.StatusCode);
        Assert.Equal("prima", (string?)(await _desk.LoadAsync(id)).Value("summary", "it-IT"));
    }

    [Fact]
    public async Task A_save_whose_answer_was_lost_can_be_sent_again()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Risposta persa"));
        var form = (await _desk.LoadAsync(id)).Write("summary", "it-IT", "salvato");

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form));
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form));
    }

    [Fact]
    public async Task Publishing_a_document_meanwhile_is_in_nobodys_way()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Pubblicata intanto"));
        var form = await _desk.LoadAsync(id);
        await DocumentDesk.SucceedAsync(_desk.PutAsync($"/document/{id}/publish", new { publishSchedules = new[] { new { culture = "it-IT" } } }));

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form.Write("summary", "it-IT", "dopo")));
    }

    [Fact]
    public async Task The_date_of_a_draft_survives_a_JavaScript_date()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Data esatta"));
        var form = await _desk.LoadAsync(id);

        var date = DateTimeOffset.Parse((string)form.Variant("it-IT")["updateDate"]!, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(0, date.Ticks % TimeSpan.TicksPerMillisecond);
    }

    [Fact]
    public async Task A_client_may_say_which_document_it_changes_by_its_entity_tag()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Con etichetta"));
        using var read = await _desk.GetAsync($"/document/{id}");
        var tag = read.Headers.ETag!;
        object Body(string summary) => new
        {
            values = new[] { new { alias = "summary", culture = "it-IT", value = summary } },
            variants = new[] { new { culture = "it-IT", name = "Con etichetta" } },
        };

        await DocumentDesk.SucceedAsync(PutAsync(id, Body("primo"), tag));
        await DocumentDesk.RefusedAsync(HttpStatusCode.PreconditionFailed, PutAsync(id, Body("secondo"), tag));
        await DocumentDesk.SucceedAsync(PutAsync(id, Body("terzo"), EntityTagHeaderValue.Any));

        Assert.Equal("terzo", (string?)(await _desk.LoadAsync(id)).Value("summary", "it-IT"));
    }

    [Fact]
    public async Task Of_many_editors_who_save_at_once_one_succeeds_and_all_others_are_told()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Tutti insieme"));
        var form = await _desk.LoadAsync(id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async turn =>
        {
            using var answer = await _desk.SaveAsync(id, form.DeepClone().AsObject().Write("summary", "it-IT", $"testo {turn}"));
            return (Turn: turn, answer.StatusCode);
        }));

        var won = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        Assert.Equal($"testo {won.Turn}", (string?)(await _desk.LoadAsync(id)).Value("summary", "it-IT"));
    }

    private async Task<HttpResponseMessage> PutAsync(Guid id, object body, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{DocumentDesk.Api}/document/{id}");
        request.Content = new StringContent(JsonSerializer.Serialize(body), System.Text.Encoding.UTF8, "application/json");
        request.Headers.IfMatch.Add(tag);
        return await _desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
