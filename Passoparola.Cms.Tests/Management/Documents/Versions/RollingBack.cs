using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Infrastructure.Documents;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Tests.Management.Documents.Versions;

public sealed class RollingBack(CmsApplication cms) : EditedDocuments(cms)
{
    [Fact]
    public async Task The_draft_becomes_what_the_version_was_and_readers_keep_what_is_published()
    {
        var document = PublishedTwice(NewPlain("Prima", Root().Id, "Titolo di prima"), "Dopo", "Titolo di dopo");
        var before = await VersionAsync(document, 2);

        var shown = await Administrator.ReadAsync($"/document-version/{before}");
        await DoAsync(HttpMethod.Post, $"/document-version/{before}/rollback");

        Assert.Equal("Titolo di prima", TitleIn(shown));
        Assert.Equal("Prima", shown.GetProperty("variants")[0].GetProperty("name").GetString());
        Assert.Equal(document.Key, shown.GetProperty("document").GetProperty("id").GetGuid());
        var now = Reloaded(document);
        Assert.Equal(("Prima", "Titolo di prima"), (now.Name, now.GetValue<string>(DocumentTypesForTests.Title)));
        Assert.Equal(("Dopo", true), (now.PublishName, now.Edited));
        Assert.Equal("Titolo di dopo", now.GetValue<string>(DocumentTypesForTests.Title, published: true));
    }

    [Fact]
    public async Task One_language_goes_back_and_the_others_stay()
    {
        var document = Published(NewVarying("Prima", "Before", Root().Id));
        SetNames(document, "Dopo", "After");
        var changed = Published(document);
        var before = await VersionAsync(changed, 2, Italian);

        await DoAsync(HttpMethod.Post, $"/document-version/{before}/rollback?culture={Italian}");

        var now = Reloaded(document);
        Assert.Equal(("Prima", "After"), (now.GetCultureName(Italian), now.GetCultureName(English)));
        Assert.Equal("Titolo di Prima", now.GetValue<string>(DocumentTypesForTests.Title, Italian));
        Assert.Equal("Title of After", now.GetValue<string>(DocumentTypesForTests.Title, English));
    }

    [Fact]
    public async Task The_list_says_which_version_readers_see_and_which_editors_see()
    {
        var document = PublishedTwice(NewPlain("Prima", Root().Id), "Dopo", "Altro");
        document.Name = "Bozza";
        Saved(document);

        var versions = (await Administrator.ReadAsync($"/document-version?documentId={document.Key}")).GetProperty("items").EnumerateArray().ToArray();

        Assert.Equal([true, false, false], versions.Select(version => version.GetProperty("isCurrentDraftVersion").GetBoolean()));
        Assert.Equal([false, true, false], versions.Select(version => version.GetProperty("isCurrentPublishedVersion").GetBoolean()));
        Assert.All(versions, version => Assert.Equal(Plain.Key, version.GetProperty("documentType").GetProperty("id").GetGuid()));
        var page = await Administrator.ReadAsync($"/document-version?documentId={document.Key}&skip=1&take=1");
        Assert.Equal((3, versions[1].GetProperty("id").GetGuid()), (page.GetProperty("total").GetInt32(), page.GetProperty("items")[0].GetProperty("id").GetGuid()));
        Assert.Equal(3, (await Administrator.ReadAsync($"/document-version?documentId={document.Key}&take=0")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_version_can_be_kept_from_being_tidied_away()
    {
        var document = PublishedTwice(NewPlain("Prima", Root().Id), "Dopo", "Altro");
        var version = await VersionAsync(document, 1);

        await DoAsync(HttpMethod.Put, $"/document-version/{version}/prevent-cleanup?preventCleanup=true");
        Assert.True(await IsKeptAsync(document));
        await DoAsync(HttpMethod.Put, $"/document-version/{version}/prevent-cleanup?preventCleanup=false");
        Assert.False(await IsKeptAsync(document));
    }

    [Fact]
    public async Task A_key_that_only_begins_like_a_versions_is_none()
    {
        var document = PublishedTwice(NewPlain("Prima", Root().Id), "Dopo", "Altro");
        var bytes = (await VersionAsync(document, 1)).ToByteArray();
        bytes[15] = 1;

        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"/document-version/{new Guid(bytes)}");
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Post, $"/document-version/{new Guid(bytes)}/rollback");
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Put, $"/document-version/{Guid.NewGuid()}/prevent-cleanup");
        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"/document-version?documentId={Guid.NewGuid()}");
        Assert.Equal("Dopo", Reloaded(document).Name);
    }

    [Fact]
    public async Task A_language_that_does_not_fit_is_refused_with_its_reason()
    {
        var plain = PublishedTwice(NewPlain("Prima", Root().Id), "Dopo", "Altro");
        var varying = Published(NewVarying("Prima", parentId: Root().Id));
        SetNames(varying, "Dopo", "After");
        Published(varying);
        var (ofPlain, ofVarying) = (await VersionAsync(plain, 2), await VersionAsync(varying, 2));

        foreach (var path in new[] { $"{ofPlain}/rollback?culture={Italian}", $"{ofVarying}/rollback?culture=xx-YY", $"{ofVarying}/rollback?culture={English}" })
        {
            var problem = await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, $"/document-version/{path}");
            Assert.True(problem.GetProperty("errors").TryGetProperty("culture", out _));
        }

        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Get, $"/document-version?documentId={varying.Key}&culture=xx-YY");
        Assert.Equal("After", Reloaded(varying).GetCultureName(English));
    }

    [Fact]
    public async Task What_is_in_the_bin_stays_as_it_is()
    {
        var document = PublishedTwice(NewPlain("Prima", Root().Id), "Dopo", "Altro");
        var version = await VersionAsync(document, 1);
        Assert.True(Documents.MoveToRecycleBin(document, User).Success);

        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, $"/document-version/{version}/rollback");

        Assert.Equal("Dopo", Reloaded(document).Name);
    }

    [Fact]
    public async Task Who_may_not_roll_back_reads_versions_and_changes_nothing()
    {
        var document = PublishedTwice(NewPlain("Prima", Root().Id), "Dopo", "Altro");
        var version = await VersionAsync(document, 1);
        using var reader = await SomebodyAsync(ActionUpdate.ActionLetter);
        using var elsewhere = await SomebodyAsync(Root().Id, ActionRollback.ActionLetter);

        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync($"/document-version/{version}"));
        foreach (var somebody in new[] { reader, elsewhere })
        {
            await RefusedAsync(somebody, HttpStatusCode.Forbidden, HttpMethod.Post, $"/document-version/{version}/rollback");
            await RefusedAsync(somebody, HttpStatusCode.Forbidden, HttpMethod.Put, $"/document-version/{version}/prevent-cleanup?preventCleanup=true");
        }

        Assert.Equal(HttpStatusCode.Forbidden, await elsewhere.StatusAsync($"/document-version/{version}"));
        Assert.Equal(HttpStatusCode.Forbidden, await elsewhere.StatusAsync($"/document-version?documentId={document.Key}"));
        Assert.Equal("Dopo", Reloaded(document).Name);
        Assert.False(await IsKeptAsync(document));
    }

    private static void SetNames(IContent document, string italian, string english)
    {
        document.SetCultureName(italian, Italian);
        document.SetCultureName(english, English);
        document.SetValue(DocumentTypesForTests.Title, $"Titolo di {italian}", Italian);
        document.SetValue(DocumentTypesForTests.Title, $"Title of {english}", English);
    }

    private static string? TitleIn(JsonElement version) => version.GetProperty("values").EnumerateArray()
        .Single(value => value.GetProperty("alias").GetString() == DocumentTypesForTests.Title).GetProperty("value").GetString();

    private IContent PublishedTwice(IContent content, string name, string title)
    {
        var document = Published(content);
        document.Name = name;
        document.SetValue(DocumentTypesForTests.Title, title);
        return Published(document);
    }

    private async Task<Guid> VersionAsync(IContent document, int fromLatest, string? culture = null)
    {
        var list = await Administrator.ReadAsync($"/document-version?documentId={document.Key}{(culture is null ? "" : $"&culture={culture}")}");
        return list.GetProperty("items")[fromLatest].GetProperty("id").GetGuid();
    }

    private async Task<bool> IsKeptAsync(IContent document) =>
        (await Administrator.ReadAsync($"/document-version?documentId={document.Key}")).GetProperty("items")[1].GetProperty("preventCleanup").GetBoolean();
}
