using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Tests.Management.Documents.Moving;

/// <summary>Several editors change the tree at once: each is answered, and the tree stays whole.</summary>
public sealed class MeetingOtherEditors(CmsApplication cms) : EditedDocuments(cms)
{
    [Fact]
    public async Task Of_those_who_trash_a_document_at_once_one_does_and_the_others_are_told()
    {
        IContent root = Root(), document = Published(NewPlain("Contesa", root.Id));

        var statuses = await AtOnceAsync(Enumerable.Repeat((HttpMethod.Put, $"/document/{document.Key}/move-to-recycle-bin", (object?)null), 5));

        Assert.Equal(1, statuses.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(4, statuses.Count(status => status == HttpStatusCode.BadRequest));
        Assert.Equal(root.Key, (await Administrator.ReadAsync($"/recycle-bin/document/{document.Key}/original-parent")).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Whoever_moves_sorts_trashes_and_restores_at_once_leaves_a_whole_tree()
    {
        IContent root = Root(), first = Published(NewPlain("Prima", root.Id)), second = Published(NewPlain("Seconda", root.Id));
        var document = Published(NewPlain("Contesa", first.Id));
        Published(NewPlain("Sotto", document.Id));
        (HttpMethod, string, object?)[] requests =
        [
            (HttpMethod.Put, $"/document/{document.Key}/move", Target(second)),
            (HttpMethod.Put, $"/document/{document.Key}/move", Target(first)),
            (HttpMethod.Put, $"/document/{second.Key}/move", Target(document)),
            (HttpMethod.Put, $"/document/{document.Key}/move-to-recycle-bin", null),
            (HttpMethod.Put, $"/recycle-bin/document/{document.Key}/restore", new { }),
            (HttpMethod.Put, $"/document/{root.Key}/sort-children", new { field = "Name", direction = "Descending" }),
            (HttpMethod.Post, $"/document/{document.Key}/copy", new { target = new { id = root.Key }, relateToOriginal = false, includeDescendants = true }),
            (HttpMethod.Delete, $"/recycle-bin/document/{document.Key}", null),
        ];

        var statuses = await AtOnceAsync(requests.Concat(requests));

        Assert.All(statuses, status => Assert.True((int)status < 500, status.ToString()));
        Assert.Empty(Documents.CheckDataIntegrity(new ContentDataIntegrityReportOptions()).DetectedIssues);
    }

    private async Task<HttpStatusCode[]> AtOnceAsync(IEnumerable<(HttpMethod Method, string Path, object? Body)> requests) =>
        await Task.WhenAll(requests.Select(async request =>
        {
            using var answer = await SendAsync(Administrator, request.Method, request.Path, request.Body);
            return answer.StatusCode;
        }));
}
