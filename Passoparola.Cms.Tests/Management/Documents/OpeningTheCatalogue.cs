using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Catalogue;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Documents;

/// <summary>What the seed brings is opened by who edits it, with values as only the real catalogue combines them.</summary>
[Collection<RunningCms>]
public sealed class OpeningTheCatalogue(CmsApplication cms)
{
    private readonly IContentService _documents = cms.Get<IContentService>();

    [Fact]
    public async Task Every_document_of_the_seed_opens()
    {
        using var editor = await cms.AsEditorAsync();
        var site = new CatalogueDocuments(cms).First("site");
        IContent[] all = [site, .. _documents.GetPagedDescendants(site.Id, 0, 1_000, out _)];
        var refused = new List<string>();
        foreach (var document in all)
        {
            using var answer = await editor.GetAsync(Address(document), TestContext.Current.CancellationToken);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                refused.Add($"{answer.StatusCode} {document.Name}");
            }
        }

        Assert.Empty(refused);
        Assert.InRange(all.Length, 200, 1_000);
    }

    [Fact]
    public async Task A_link_to_a_page_tells_its_address()
    {
        using var editor = await cms.AsEditorAsync();

        using var site = JsonDocument.Parse(await editor.GetStringAsync(Address(new CatalogueDocuments(cms).First("site")), TestContext.Current.CancellationToken));

        var links = site.RootElement.GetProperty("values").EnumerateArray()
            .Select(value => value.GetProperty("value")).Where(value => value.ValueKind == JsonValueKind.Array)
            .SelectMany(value => value.EnumerateArray())
            .Where(entry => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("type", out var type) && type.GetString() == "document" && entry.TryGetProperty("url", out _))
            .Select(entry => entry.GetProperty("url").GetString());
        Assert.Contains("/chi-siamo/", links);
    }

    private static string Address(IContent document) => $"/umbraco/management/api/v1/document/{document.Key}";
}
