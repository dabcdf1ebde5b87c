using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Tests.Management.Documents.RecycleBin;

public sealed class TrashingAndRestoring(CmsApplication cms) : EditedDocuments(cms)
{
    [Fact]
    public async Task Readers_lose_what_is_trashed_with_everything_below_and_it_comes_back_as_a_draft()
    {
        var root = Root();
        var document = Published(NewPlain("Cestinata", root.Id));
        var below = Published(NewPlain($"Sotto {Guid.NewGuid():N}", document.Id));
        Assert.Equal((HttpStatusCode.OK, 1), (await ReadersGetAsync(below), await ReadersFindAsync(below)));

        await DoAsync(HttpMethod.Put, $"/document/{document.Key}/move-to-recycle-bin");

        Assert.Equal(HttpStatusCode.NotFound, await ReadersGetAsync(document));
        Assert.Equal((HttpStatusCode.NotFound, 0), (await ReadersGetAsync(below), await ReadersFindAsync(below)));

        await DoAsync(HttpMethod.Put, $"/recycle-bin/document/{document.Key}/restore", Target(root));

        var restored = Reloaded(document);
        Assert.Equal((false, root.Id, false), (restored.Trashed, restored.ParentId, restored.Published));
        Assert.Equal((false, document.Id), (Reloaded(below).Trashed, Reloaded(below).ParentId));
        Assert.Equal(HttpStatusCode.NotFound, await ReadersGetAsync(document));
        Assert.Equal((HttpStatusCode.NotFound, 0), (await ReadersGetAsync(below), await ReadersFindAsync(below)));

        Published(restored);
        Assert.Equal((HttpStatusCode.OK, 1), (await ReadersGetAsync(below), await ReadersFindAsync(below)));
    }

    [Fact]
    public async Task The_bin_lists_what_was_trashed_and_what_went_with_it()
    {
        var document = Published(NewVarying("Cestinata", "Trashed", Root().Id));
        var below = Saved(NewVarying("Sotto", parentId: document.Id));
        await DoAsync(HttpMethod.Put, $"/document/{document.Key}/move-to-recycle-bin");

        var item = (await Administrator.ReadAsync("/recycle-bin/document/root?take=1000")).GetProperty("items").EnumerateArray()
            .Single(trashed => trashed.GetProperty("id").GetGuid() == document.Key);
        var children = await Administrator.ReadAsync($"/recycle-bin/document/children?parentId={document.Key}");
        var siblings = await Administrator.ReadAsync($"/recycle-bin/document/siblings?target={document.Key}&before=0&after=0");

        Assert.True(item.GetProperty("hasChildren").GetBoolean());
        Assert.Equal(["Cestinata", "Trashed"], item.GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("name").GetString()));
        Assert.All(item.GetProperty("variants").EnumerateArray(), variant => Assert.Equal("Trashed", variant.GetProperty("state").GetString()));
        Assert.Equal(Varying.Key, item.GetProperty("documentType").GetProperty("id").GetGuid());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("parent").ValueKind);
        var child = Assert.Single(children.GetProperty("items").EnumerateArray());
        Assert.Equal((below.Key, document.Key), (child.GetProperty("id").GetGuid(), child.GetProperty("parent").GetProperty("id").GetGuid()));
        Assert.Equal(document.Key, Assert.Single(siblings.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal(
            (await Administrator.ReadAsync("/recycle-bin/document/root?take=0")).GetProperty("total").GetInt64(),
            siblings.GetProperty("totalBefore").GetInt64() + 1 + siblings.GetProperty("totalAfter").GetInt64());
    }

    [Fact]
    public async Task It_goes_back_to_where_it_was_when_no_place_is_given_and_to_the_root_when_that_is_said()
    {
        var root = Root();
        IContent back = Saved(NewPlain("Torna", root.Id)), up = Saved(NewPlain($"Sale {Guid.NewGuid():N}", root.Id));
        await DoAsync(HttpMethod.Put, $"/document/{back.Key}/move-to-recycle-bin");
        await DoAsync(HttpMethod.Put, $"/document/{up.Key}/move-to-recycle-bin");
        var parent = await Administrator.ReadAsync($"/recycle-bin/document/{back.Key}/original-parent");

        await DoAsync(HttpMethod.Put, $"/recycle-bin/document/{back.Key}/restore", new { });
        await DoAsync(HttpMethod.Put, $"/recycle-bin/document/{up.Key}/restore", Target(null));

        Assert.Equal(root.Key, parent.GetProperty("id").GetGuid());
        Assert.Equal((root.Id, Constants.System.Root), (Reloaded(back).ParentId, Reloaded(up).ParentId));
    }

    [Fact]
    public async Task Where_a_root_document_was_is_told_as_null()
    {
        var document = Root();
        await DoAsync(HttpMethod.Put, $"/document/{document.Key}/move-to-recycle-bin");

        var parent = await Administrator.ReadAsync($"/recycle-bin/document/{document.Key}/original-parent");

        Assert.Equal(JsonValueKind.Null, parent.ValueKind);
    }

    [Fact]
    public async Task Where_the_parent_is_gone_another_place_has_to_be_chosen()
    {
        IContent root = Root(), parent = Saved(NewPlain("Superiore", root.Id)), document = Saved(NewPlain("Sotto", parent.Id));
        await DoAsync(HttpMethod.Put, $"/document/{document.Key}/move-to-recycle-bin");
        await DoAsync(HttpMethod.Put, $"/document/{parent.Key}/move-to-recycle-bin");

        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"/recycle-bin/document/{document.Key}/original-parent");
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Put, $"/recycle-bin/document/{document.Key}/restore", new { });
        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, $"/recycle-bin/document/{document.Key}/restore", Target(parent));
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Put, $"/recycle-bin/document/{document.Key}/restore", new { target = new { id = Guid.NewGuid() } });
        await DoAsync(HttpMethod.Delete, $"/recycle-bin/document/{parent.Key}");
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"/recycle-bin/document/{document.Key}/original-parent");

        Assert.True(Reloaded(document).Trashed);
        await DoAsync(HttpMethod.Put, $"/recycle-bin/document/{document.Key}/restore", Target(root));
        Assert.Equal(root.Id, Reloaded(document).ParentId);
    }

    [Fact]
    public async Task Only_what_is_in_the_bin_is_deleted_from_it_and_emptying_it_leaves_nothing()
    {
        var root = Root();
        IContent kept = Saved(NewPlain("Resta", root.Id)), deleted = Saved(NewPlain("Una", root.Id)), emptied = Saved(NewPlain("Due", root.Id));
        await DoAsync(HttpMethod.Put, $"/document/{deleted.Key}/move-to-recycle-bin");
        await DoAsync(HttpMethod.Put, $"/document/{emptied.Key}/move-to-recycle-bin");

        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Delete, $"/recycle-bin/document/{kept.Key}");
        await DoAsync(HttpMethod.Delete, $"/recycle-bin/document/{deleted.Key}");
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Delete, $"/recycle-bin/document/{deleted.Key}");
        await DoAsync(HttpMethod.Delete, "/recycle-bin/document");

        Assert.Null(Documents.GetById(deleted.Key));
        Assert.Null(Documents.GetById(emptied.Key));
        Assert.NotNull(Documents.GetById(kept.Key));
        Assert.Equal(0, (await Administrator.ReadAsync("/recycle-bin/document/root")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task What_does_not_exist_or_is_trashed_already_is_refused()
    {
        var document = Saved(NewPlain("Già via", Root().Id));
        await DoAsync(HttpMethod.Put, $"/document/{document.Key}/move-to-recycle-bin");

        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, $"/document/{document.Key}/move-to-recycle-bin");
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Put, $"/document/{Guid.NewGuid()}/move-to-recycle-bin");
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"/recycle-bin/document/{Guid.NewGuid()}/original-parent");
        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, $"/recycle-bin/document/{Root().Key}/restore", new { });
    }

    [Fact]
    public async Task Who_may_not_is_refused_and_nothing_happens()
    {
        IContent root = Root(), kept = Published(NewPlain("Resta", root.Id)), trashed = Saved(NewPlain("Via", root.Id));
        await DoAsync(HttpMethod.Put, $"/document/{trashed.Key}/move-to-recycle-bin");
        using var reader = await SomebodyAsync(ActionUpdate.ActionLetter, ActionPublish.ActionLetter);
        using var inside = await SomebodyAsync(root.Id, ActionDelete.ActionLetter, ActionMove.ActionLetter);

        await RefusedAsync(reader, HttpStatusCode.Forbidden, HttpMethod.Put, $"/document/{kept.Key}/move-to-recycle-bin");
        foreach (var somebody in new[] { reader, inside })
        {
            await RefusedAsync(somebody, HttpStatusCode.Forbidden, HttpMethod.Put, $"/recycle-bin/document/{trashed.Key}/restore", Target(root));
            await RefusedAsync(somebody, HttpStatusCode.Forbidden, HttpMethod.Delete, $"/recycle-bin/document/{trashed.Key}");
            await RefusedAsync(somebody, HttpStatusCode.Forbidden, HttpMethod.Delete, "/recycle-bin/document");
        }

        await RefusedAsync(inside, HttpStatusCode.Forbidden, HttpMethod.Get, "/recycle-bin/document/root");
        Assert.False(Reloaded(kept).Trashed);
        Assert.True(Reloaded(trashed).Trashed);
        Assert.Equal(HttpStatusCode.OK, await ReadersGetAsync(kept));
    }

    /// <summary>How many documents of this name a query of the Delivery API counts.</summary>
    private async Task<int> ReadersFindAsync(IContent document)
    {
        using var visitor = Cms.AsVisitor();
        var found = await visitor.GetFromJsonAsync<JsonElement>(
            new Uri($"/umbraco/delivery/api/v2/content?filter=name:{Uri.EscapeDataString(document.Name!)}", UriKind.Relative), TestContext.Current.CancellationToken);
        return found.GetProperty("total").GetInt32();
    }
}
