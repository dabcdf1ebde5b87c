using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Passoparola.Cms.Tests.Infrastructure.Relations;

public sealed class TrackingReferences(CmsApplication cms) : LinkedDocuments(cms)
{
    [Fact]
    public async Task A_picked_document_knows_who_picks_it_until_nobody_does()
    {
        var picked = Publish("Ente");
        var picker = Publish("Servizio", picks: picked);

        var before = await UsersOfAsync(picked);
        Pick(picker, null);

        var user = Assert.Single(before);
        Assert.Equal((picker.Key, picker.Name, true), (user.NodeKey, user.NodeName, user.NodePublished));
        Assert.Equal(picker.ContentType.Alias, user.ContentTypeAlias);
        Assert.Empty(await UsersOfAsync(picked));
    }

    [Fact]
    public async Task A_picked_descendant_is_found_before_its_branch_is_trashed()
    {
        var root = Publish("Radice");
        var picked = Publish("Ente", root);
        Publish("Servizio", picks: picked);

        var used = await Cms.Get<ITrackedReferencesService>()
            .GetPagedDescendantsInReferencesAsync(root.Key, UmbracoObjectTypes.Document, 0, 10, true);

        Assert.Equal(picked.Key, Assert.Single(used.Result!.Items).NodeKey);
    }

    [Fact]
    public async Task What_is_in_the_recycle_bin_remembers_where_it_came_from()
    {
        var parent = Publish("Radice");
        var document = Publish("Ente", parent);

        Trash(document);
        var origin = await Cms.Get<IDocumentRecycleBinQueryService>().GetOriginalParentAsync(document.Key);
        Move(document, parent);

        Assert.Equal(parent.Key, origin.Result?.Key);
        Assert.Empty(Cms.Get<IRelationService>().GetByChildId(document.Id));
    }

    [Fact]
    public async Task What_was_at_the_root_goes_back_to_the_root()
    {
        var document = Publish("Ente");

        Trash(document);

        var origin = await Cms.Get<IDocumentRecycleBinQueryService>().GetOriginalParentAsync(document.Key);
        Assert.Equal(RecycleBinQueryResultType.ParentIsRoot, origin.Status);
    }

    private async Task<IEnumerable<RelationItemModel>> UsersOfAsync(IContent document)
    {
        var found = await Cms.Get<ITrackedReferencesService>()
            .GetPagedRelationsForItemAsync(document.Key, UmbracoObjectTypes.Document, 0, 10, true);
        Assert.True(found.Success);
        return found.Result.Items;
    }
}
