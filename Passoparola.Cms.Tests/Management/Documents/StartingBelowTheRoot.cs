using System.Net;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Documents;

/// <summary>An editor whose start node is one page sees the way to it and what stands below it, and nothing else.</summary>
[Collection<RunningCms>]
public sealed class StartingBelowTheRoot(CmsApplication cms) : IAsyncLifetime
{
    private readonly DocumentDesk _desk = new(cms);
    private DocumentDesk _limited = null!;
    private Guid _above;
    private Guid _start;
    private Guid _below;
    private Guid _beside;

    public async ValueTask InitializeAsync()
    {
        _above = await _desk.MakePageAsync(("it-IT", "Sopra"));
        _start = await PageBelowAsync(_above, "Partenza");
        _below = await PageBelowAsync(_start, "Sotto");
        _beside = await PageBelowAsync(_above, "Accanto");
        var key = await cms.UserAsync($"{Guid.NewGuid():N}@example.org", "Lea Limitata", EditorialGroups.EditorsKey);
        var user = (await cms.Get<IUserService>().GetAsync(key))!;
        user.StartContentIds = [cms.Get<IContentService>().GetById(_start)!.Id];
        cms.Get<IUserService>().Save(user);
        _limited = new DocumentDesk(cms, cms.AsUser(key));
    }

    public async ValueTask DisposeAsync()
    {
        await _limited.DisposeAsync();
        await _desk.DisposeAsync();
    }

    [Fact]
    public async Task The_tree_leads_to_the_start_node_and_shows_what_it_passes_as_closed()
    {
        Assert.Equal([(_desk.Only("site"), true)], await SeenAsync("/tree/document/root"));
        Assert.Equal([(_above, true)], await SeenAsync($"/tree/document/children?parentId={_desk.Only("site")}"));
        Assert.Equal([(_start, false)], await SeenAsync($"/tree/document/children?parentId={_above}"));
        Assert.Equal([(_below, false)], await SeenAsync($"/tree/document/children?parentId={_start}"));
        Assert.Empty(await SeenAsync($"/tree/document/children?parentId={_desk.Only("municipalityList")}"));
        Assert.Equal([(_start, false)], await SeenAsync($"/tree/document/siblings?target={_start}&before=5&after=5"));
    }

    [Fact]
    public async Task What_stands_elsewhere_is_neither_read_nor_changed()
    {
        var form = await _desk.LoadAsync(_beside);

        await DocumentDesk.RefusedAsync(HttpStatusCode.Forbidden, _limited.GetAsync($"/document/{_beside}"));
        await DocumentDesk.RefusedAsync(HttpStatusCode.Forbidden, _limited.SaveAsync(_beside, form.DeepClone().AsObject().Write("summary", "it-IT", "intruso")));
        await DocumentDesk.RefusedAsync(HttpStatusCode.Forbidden, _limited.PostAsync("/document", _limited.Body("page", _above, [], [new { culture = "it-IT", name = "Intrusa" }])));
        await DocumentDesk.RefusedAsync(HttpStatusCode.Forbidden, _limited.GetAsync($"/collection/document/{_desk.Only("municipalityList")}?orderBy=name"));

        Assert.Null((await _desk.LoadAsync(_beside)).Value("summary", "it-IT"));
        Assert.Equal(0, (await _limited.ReadAsync($"/document/urls?id={_beside}")).GetArrayLength());
    }

    [Fact]
    public async Task What_stands_below_is_edited_and_added_to()
    {
        await DocumentDesk.SucceedAsync(_limited.SaveAsync(_below, (await _limited.LoadAsync(_below)).Write("summary", "it-IT", "scritto")));
        await _limited.MakeAsync("page", _start, [], [new { culture = "it-IT", name = "Aggiunta" }]);

        Assert.Equal("scritto", (string?)(await _desk.LoadAsync(_below)).Value("summary", "it-IT"));
    }

    private Task<Guid> PageBelowAsync(Guid parent, string name) => _desk.MakeAsync("page", parent, [], [new { culture = "it-IT", name }]);

    private async Task<(Guid Id, bool NoAccess)[]> SeenAsync(string path)
    {
        var page = await _limited.ReadAsync(path);
        return [.. page.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetGuid(), item.GetProperty("noAccess").GetBoolean()))];
    }
}
