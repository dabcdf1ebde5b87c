using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

[Collection<RunningCms>]
public sealed class ImportingReferences(CmsApplication cms)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_knows_who_refers_to_it_whichever_of_the_two_is_imported_first(bool referringFirst)
    {
        Guid[] keys = [.. new[] { Guid.NewGuid(), Guid.NewGuid() }.OrderBy(key => key.ToString("N"), StringComparer.Ordinal)];
        var (opportunity, provider) = referringFirst ? (keys[0], keys[1]) : (keys[1], keys[0]);

        await new SmallSite(cms).WithPicker("provider")
            .WithDocument(opportunity, "Corso", "provider", new GuidUdi(Constants.UdiEntityType.Document, provider))
            .WithDocument(provider, "Ente", "first")
            .ImportAsync();

        var found = await cms.Get<ITrackedReferencesService>()
            .GetPagedRelationsForItemAsync(provider, UmbracoObjectTypes.Document, 0, 10, true);
        Assert.Equal(opportunity, Assert.Single(found.Result.Items).NodeKey);
    }

    [Fact]
    public async Task An_id_that_was_kept_for_a_document_is_the_documents()
    {
        var key = Guid.NewGuid();
        var site = new SmallSite(cms).WithType("title").WithDocument(key, "One", "first");

        await site.ImportAsync();

        var document = site.Documents.GetById(key)!;
        Assert.Equal($"-1,{document.Id}", document.Path);
        Assert.Equal(document.Key, site.Documents.GetById(document.Id)!.Key);
        Assert.Equal(document.Id, cms.Get<IIdKeyMap>().GetIdForKey(key, UmbracoObjectTypes.Document).Result);
    }
}
