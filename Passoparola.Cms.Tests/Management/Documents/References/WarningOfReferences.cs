using System.Net;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Documents.References;

/// <summary>Before something is taken away, the back office asks what uses it.</summary>
public sealed class WarningOfReferences(CmsApplication cms) : LinkedDocuments(cms), IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task What_picks_a_document_is_listed_with_its_type_and_its_state()
    {
        var root = Publish("Radice");
        var picked = Publish("Scelta", root);
        var picker = Publish("Che sceglie", root, picked);

        var references = await _client.ReadAsync($"/document/{picked.Key}/referenced-by?skip=0&take=3");

        Assert.Equal(1, references.GetProperty("total").GetInt32());
        var reference = references.GetProperty("items")[0];
        Assert.Equal("DocumentReferenceResponseModel", reference.GetProperty("$type").GetString());
        Assert.Equal((picker.Key, "Che sceglie", true), (reference.GetProperty("id").GetGuid(), reference.GetProperty("name").GetString(), reference.GetProperty("published").GetBoolean()));
        Assert.Equal(picker.ContentType.Alias, reference.GetProperty("documentType").GetProperty("alias").GetString());
        var variant = reference.GetProperty("variants")[0];
        Assert.Equal(("Che sceglie", "Published"), (variant.GetProperty("name").GetString(), variant.GetProperty("state").GetString()));
        Assert.Equal(0, (await _client.ReadAsync($"/document/{picker.Key}/referenced-by")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task What_is_used_below_a_document_and_which_of_several_are_used_is_told_by_key()
    {
        var root = Publish("Radice");
        var picked = Publish("Scelta", root);
        var picker = Publish("Che sceglie", null, picked);

        var below = await _client.ReadAsync($"/document/{root.Key}/referenced-descendants");
        var several = await _client.ReadAsync($"/document/are-referenced?id={picked.Key}&id={picker.Key}&id={Guid.NewGuid()}");

        Assert.Equal(picked.Key, Assert.Single(below.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal(picked.Key, Assert.Single(several.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task What_in_the_bin_is_still_used_is_listed()
    {
        var picked = Publish("Scelta");
        Publish("Che sceglie", null, picked);
        Trash(picked);

        var references = await _client.ReadAsync("/recycle-bin/document/referenced-by?take=1000");

        Assert.Contains(references.GetProperty("items").EnumerateArray(), reference => reference.GetProperty("id").GetGuid() == picked.Key);
    }

    [Theory]
    [InlineData("referenced-by")]
    [InlineData("referenced-descendants")]
    public async Task What_does_not_exist_is_not_found(string list) =>
        Assert.Equal(HttpStatusCode.NotFound, await _client.StatusAsync($"/document/{Guid.NewGuid()}/{list}"));

    [Fact]
    public async Task Where_the_site_says_so_nothing_that_is_used_can_be_trashed_deleted_or_unpublished()
    {
        var picked = Publish("Scelta");
        Publish("Che sceglie", null, picked);
        var settings = Cms.Get<IOptionsMonitor<ContentSettings>>().CurrentValue;
        settings.DisableDeleteWhenReferenced = settings.DisableUnpublishWhenReferenced = true;
        try
        {
            Assert.Equal("CannotMoveToRecycleBinWhenReferenced", await RefusalAsync(HttpMethod.Put, $"/document/{picked.Key}/move-to-recycle-bin"));
            var still = Cms.Get<IContentService>().GetById(picked.Key)!;
            Assert.Equal((false, true), (still.Trashed, still.Published));
        }
        finally
        {
            settings.DisableDeleteWhenReferenced = settings.DisableUnpublishWhenReferenced = false;
        }
    }

    private async Task<string?> RefusalAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, new Uri(ManagementRequests.Base + path, UriKind.Relative));
        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return problem.RootElement.GetProperty("operationStatus").GetString();
    }
}
