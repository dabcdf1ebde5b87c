using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Tests.Management.Documents.Audit;

public sealed class ReadingTheLog(CmsApplication cms) : EditedDocuments(cms)
{
    [Fact]
    public async Task Everything_that_is_done_with_a_document_is_told_with_who_did_it()
    {
        IContent root = Root(), elsewhere = Root();
        var document = Published(NewPlain("Seguita", root.Id));
        await DoAsync(HttpMethod.Put, $"/document/{document.Key}/move", Target(elsewhere));
        await DoAsync(HttpMethod.Post, $"/document/{document.Key}/copy", new { target = new { id = root.Key }, relateToOriginal = false, includeDescendants = false });
        Assert.True(Documents.Unpublish(Reloaded(document), "*", User).Success);
        await DoAsync(HttpMethod.Put, $"/document/{document.Key}/move-to-recycle-bin");
        await DoAsync(HttpMethod.Put, $"/recycle-bin/document/{document.Key}/restore", new { });
        var version = (await Administrator.ReadAsync($"/document-version?documentId={document.Key}")).GetProperty("items")[0].GetProperty("id");
        await DoAsync(HttpMethod.Post, $"/document-version/{version}/rollback");

        var entries = (await Administrator.ReadAsync($"/document/{document.Key}/audit-log")).GetProperty("items").EnumerateArray().ToArray();

        var types = entries.Select(entry => entry.GetProperty("logType").GetString()).ToArray();
        Assert.Equal(["RollBack", "Save", "Move", "Move", "Unpublish"], types.Where(type => type is not "Copy").Take(5));
        Assert.Superset(new HashSet<string?> { "Publish", "Copy", "Save" }, types.ToHashSet());
        Assert.All(entries, entry => Assert.Equal(Constants.Security.SuperUserKey, entry.GetProperty("user").GetProperty("id").GetGuid()));
    }

    [Fact]
    public async Task The_log_is_read_in_pages_in_either_direction_and_from_a_day_on()
    {
        var document = Saved(NewPlain("Seguita", Root().Id));
        for (var save = 0; save < 4; save++)
        {
            document.Name = $"Seguita {save}";
            Saved(document);
        }

        var log = $"/document/{document.Key}/audit-log";
        var all = await Administrator.ReadAsync(log);
        var page = await Administrator.ReadAsync($"{log}?skip=3&take=2&orderDirection=Ascending");

        Assert.Equal(5, all.GetProperty("total").GetInt32());
        Assert.Equal(2, page.GetProperty("items").GetArrayLength());
        Assert.Equal(all.GetProperty("items")[1].GetProperty("timestamp").GetString(), page.GetProperty("items")[0].GetProperty("timestamp").GetString());
        Assert.Equal(5, (await Administrator.ReadAsync($"{log}?take=0")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await Administrator.ReadAsync($"{log}?sinceDate=2100-01-01T00:00:00Z")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task What_does_not_exist_or_is_elsewhere_has_no_log()
    {
        var document = Saved(NewPlain("Seguita", Root().Id));
        using var elsewhere = await SomebodyAsync(Root().Id);

        await RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"/document/{Guid.NewGuid()}/audit-log");
        await RefusedAsync(elsewhere, HttpStatusCode.Forbidden, HttpMethod.Get, $"/document/{document.Key}/audit-log");
    }
}
