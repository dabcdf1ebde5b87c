using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Tests.Infrastructure.Relations;

public abstract class TrackedReferencesContract : IDisposable
{
    private readonly TreeUnderTest _tree;
    private readonly ITrackedReferencesRepository _references;

    protected TrackedReferencesContract(TestDatabase database)
    {
        _tree = new TreeUnderTest(database);
        _references = _tree.Get<ITrackedReferencesRepository>();
    }

    public void Dispose()
    {
        _tree.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void What_picks_a_document_is_listed_with_what_it_is()
    {
        NodeRow picked = _tree.AddDocument("Scelto"), picker = _tree.AddDocument("Che sceglie", publishedCultures: ["it-IT"]);
        Relate(picker, picked, "umbDocument");

        var item = Assert.Single(_tree.InScope(() => _references.GetPagedRelationsForItem(picked.Key, 0, 10, true, out _)));

        Assert.Equal((picker.Key, "Che sceglie", "document", true), (item.NodeKey, item.NodeName, item.NodeType, item.NodePublished));
        Assert.Equal((TreeUnderTest.DocumentTypeKey, "Related Document", true), (item.ContentTypeKey, item.RelationTypeName, item.RelationTypeIsDependency));
        Assert.Empty(_tree.InScope(() => _references.GetPagedRelationsForItem(picker.Key, 0, 10, true, out _)));
    }

    [Fact]
    public void A_relation_both_ways_counts_on_both_sides_and_as_no_dependency()
    {
        NodeRow original = _tree.AddDocument("Originale"), copy = _tree.AddDocument("Copia");
        Relate(original, copy, "relateDocumentOnCopy");

        Assert.Equal(copy.Key, Assert.Single(_tree.InScope(() => _references.GetPagedRelationsForItem(original.Key, 0, 10, false, out _))).NodeKey);
        Assert.Equal(original.Key, Assert.Single(_tree.InScope(() => _references.GetPagedRelationsForItem(copy.Key, 0, 10, false, out _))).NodeKey);
        Assert.Empty(_tree.InScope(() => _references.GetPagedRelationsForItem(copy.Key, 0, 10, true, out _)));
    }

    [Fact]
    public void References_are_paged_in_the_order_of_their_names()
    {
        var picked = _tree.AddDocument("Scelto");
        foreach (var name in new[] { "c", "a", "b" })
        {
            Relate(_tree.AddDocument(name), picked, "umbDocument");
        }

        var page = _tree.InScope(() => _references.GetPagedRelationsForItem(picked.Key, 1, 1, true, out var total)
            .Select(item => (item.NodeName, total)).ToArray());

        Assert.Equal([("b", 3L)], page);
    }

    [Fact]
    public void Used_descendants_of_a_document_are_found()
    {
        var root = _tree.AddDocument("Radice");
        var used = _tree.AddDocument("Usato", root);
        _tree.AddDocument("Libero", root);
        Relate(_tree.AddDocument("Altro"), used, "umbDocument");

        var found = _tree.InScope(() => _references.GetPagedDescendantsInReferences(root.Key, 0, 10, true, out _));

        Assert.Equal(used.Key, Assert.Single(found).NodeKey);
        Assert.Empty(_tree.InScope(() => _references.GetPagedDescendantsInReferences(used.Key, 0, 10, true, out _)));
    }

    [Fact]
    public async Task Used_items_are_picked_out_of_many()
    {
        NodeRow used = _tree.AddDocument("Usato"), free = _tree.AddDocument("Libero"), trashed = _tree.AddDocument("Cestinato", trashed: true);
        var user = _tree.AddDocument("Altro");
        Relate(user, used, "umbDocument");
        Relate(user, trashed, "umbDocument");
        var keys = new HashSet<Guid> { used.Key, free.Key };

        Assert.Equal(used.Key, Assert.Single(_tree.InScope(() => _references.GetPagedItemsWithRelations(keys, 0, 10, true, out _))).NodeKey);
        Assert.Equal(
            trashed.Key,
            Assert.Single(_tree.InScope(() => _references.GetPagedRelationsForRecycleBin(Constants.ObjectTypes.Document, 0, 10, true, out _))).NodeKey);
        using var scope = _tree.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var page = await _references.GetPagedNodeKeysWithDependantReferencesAsync(keys, Constants.ObjectTypes.Document, 0, 10);
        Assert.Equal((1, used.Key), (page.Total, Assert.Single(page.Items)));
    }

    private void Relate(NodeRow parent, NodeRow child, string alias) => _tree.InScope(() =>
    {
        var type = _tree.Get<IRelationTypeRepository>().GetMany(Array.Empty<int>()).Single(type => type.Alias == alias);
        _tree.Get<IRelationRepository>().Save(new Relation(parent.Id, child.Id, type));
    });
}
