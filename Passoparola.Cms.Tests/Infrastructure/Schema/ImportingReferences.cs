using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Schema.Importing;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
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

    [Fact]
    public async Task An_import_gives_up_what_one_that_never_ended_kept_unless_somebody_refers_to_it()
    {
        var (document, abandoned, referredTo, cores) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var site = new SmallSite(cms).WithType("title").WithDocument(document, "Corso", "first");
        await site.ImportAsync();
        using (var scope = cms.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true))
        {
            cms.Get<INodes>().Reserve(abandoned, ReservedIds.Kind);
            cms.Get<INodes>().Reserve(cores, Constants.ObjectTypes.IdReservation);
            var kept = cms.Get<INodes>().Reserve(referredTo, ReservedIds.Kind);
            var type = cms.Get<IRelationTypeRepository>().GetMany(Array.Empty<int>()).First();
            cms.Get<IRelationRepository>().SaveBulk([new ReadOnlyRelation(site.Documents.GetById(document)!.Id, kept, type.Id)]);
        }

        await site.ImportAsync();

        Assert.Equal([referredTo, cores], Kept(abandoned, referredTo, cores));
    }

    private Guid[] Kept(params Guid[] keys)
    {
        using var scope = cms.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var kept = cms.Get<IAmbientDatabase>().Current.Set<NodeRow>().Where(row => row.IsReserved && keys.Contains(row.Key)).Select(row => row.Key).ToHashSet();
        return [.. keys.Where(kept.Contains)];
    }
}
