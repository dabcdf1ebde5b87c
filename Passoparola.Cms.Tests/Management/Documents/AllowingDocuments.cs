using System.Net;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Documents;

[Collection<RunningCms>]
public sealed class AllowingDocuments(CmsApplication cms) : IAsyncLifetime
{
    private readonly DocumentDesk _desk = new(cms);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Contributors_write_and_do_not_publish()
    {
        await using var contributor = new DocumentDesk(cms, await cms.AsContributorAsync());
        var id = await contributor.MakePageAsync(("it-IT", "Di un collaboratore"));
        var form = (await contributor.LoadAsync(id)).Write("summary", "it-IT", "scritto");

        await DocumentDesk.SucceedAsync(contributor.SaveAsync(id, form));
        form = await contributor.LoadAsync(id);
        await RefusedAsync(contributor.SaveAndPublishAsync(id, form.Write("summary", "it-IT", "pubblicato"), "it-IT"));
        await RefusedAsync(contributor.PutAsync($"/document/{id}/publish", new { publishSchedules = new[] { new { culture = "it-IT" } } }));

        var after = await contributor.LoadAsync(id);
        Assert.Equal("scritto", (string?)after.Value("summary", "it-IT"));
        Assert.Equal("Draft", (string?)after.Variant("it-IT")["state"]);
    }

    [Fact]
    public async Task Contributors_do_not_take_out_of_publication()
    {
        await using var contributor = new DocumentDesk(cms, await cms.AsContributorAsync());
        var id = await _desk.MakePageAsync(("it-IT", "Resta pubblicata"));
        await DocumentDesk.SucceedAsync(_desk.PutAsync($"/document/{id}/publish", new { publishSchedules = new[] { new { culture = "it-IT" } } }));

        await RefusedAsync(contributor.PutAsync($"/document/{id}/unpublish", new { cultures = new[] { "it-IT" } }));

        Assert.Equal("Published", (string?)(await _desk.LoadAsync(id)).Variant("it-IT")["state"]);
    }

    [Fact]
    public async Task Editors_publish()
    {
        await using var editor = new DocumentDesk(cms, await cms.AsEditorAsync());
        var id = await editor.MakePageAsync(("it-IT", "Della redazione"));

        await DocumentDesk.SucceedAsync(editor.SaveAndPublishAsync(id, await editor.LoadAsync(id), "it-IT"));
    }

    [Fact]
    public async Task The_second_editor_is_told_the_name_of_the_first()
    {
        await using var editor = new DocumentDesk(cms, await cms.AsEditorAsync());
        var id = await _desk.MakePageAsync(("it-IT", "Chi ha salvato"));
        var form = await _desk.LoadAsync(id);
        await DocumentDesk.SucceedAsync(editor.SaveAsync(id, (await editor.LoadAsync(id)).Write("summary", "it-IT", "di Rosa")));

        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.Conflict, _desk.SaveAsync(id, form.Write("summary", "it-IT", "mio")));

        Assert.StartsWith("Rosa Redattrice ha salvato al", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_signed_in_changes_nothing()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Intatta"));
        var form = await _desk.LoadAsync(id);
        await using var visitor = new DocumentDesk(cms, cms.AsVisitor());

        using var answer = await visitor.SaveAsync(id, form.DeepClone().AsObject().Write("summary", "it-IT", "intruso"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Null((await _desk.LoadAsync(id)).Value("summary", "it-IT"));
    }

    private static async Task RefusedAsync(Task<HttpResponseMessage> work)
    {
        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.Forbidden, work);
        Assert.Equal("Non consentito", problem.GetProperty("title").GetString());
    }
}
