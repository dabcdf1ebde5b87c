using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Tests.Infrastructure.Relations;

public abstract class RelationRepositoryContract : IDisposable
{
    private readonly TreeUnderTest _tree;
    private readonly IRelationRepository _relations;
    private readonly IRelationTypeRepository _types;

    protected RelationRepositoryContract(TestDatabase database)
    {
        _tree = new TreeUnderTest(database);
        _relations = _tree.Get<IRelationRepository>();
        _types = _tree.Get<IRelationTypeRepository>();
    }

    public void Dispose()
    {
        _tree.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void The_built_in_types_have_the_aliases_Umbraco_tracks_by()
    {
        var aliases = _tree.InScope(() => _types.GetMany(Array.Empty<int>()).Where(type => ((IRelationTypeWithIsDependency)type).IsDependency))
            .Select(type => type.Alias);

        Assert.Equal(Constants.Conventions.RelationTypes.AutomaticRelationTypes.Order(), aliases.Order());
    }

    [Fact]
    public void A_built_in_type_has_the_key_of_every_Umbraco_site()
    {
        var type = Type(Constants.Conventions.RelationTypes.RelatedDocumentAlias);

        // RFC 4122 name-based, over "umbDocument____Related Document" in the URL namespace.
        Assert.Equal(3, type.Key.ToByteArray()[7] >> 4);
        Assert.Equal(type.Id, _tree.InScope(() => _types.Get(type.Key))!.Id);
    }

    [Fact]
    public void A_relation_is_found_from_both_its_ends()
    {
        NodeRow parent = _tree.AddDocument("A"), child = _tree.AddDocument("B");
        var relation = new Relation(parent.Id, child.Id, Type("umbDocument")) { Comment = "nota" };

        _tree.InScope(() => _relations.Save(relation));

        var query = _tree.Get<ICoreScopeProvider>().CreateQuery<IRelation>()
            .Where(found => found.ChildId == child.Id && found.RelationTypeId == relation.RelationTypeId);
        var stored = Assert.Single(_tree.InScope(() => _relations.Get(query)));
        Assert.Equal((relation.Id, parent.Id, "nota"), (stored.Id, stored.ParentId, stored.Comment));
        Assert.Equal((Constants.ObjectTypes.Document, "umbDocument"), (stored.ParentObjectType, stored.RelationType.Alias));
        Assert.Equal("A", Assert.Single(_tree.InScope(() => _relations.GetPagedParentEntitiesByChildId(child.Id, 0, 10, out _))).Name);
        Assert.Empty(_tree.InScope(() => _relations.GetPagedChildEntitiesByParentId(parent.Id, 0, 10, out _, Constants.ObjectTypes.Media)));
    }

    [Fact]
    public void The_relations_of_a_parent_go_by_their_types()
    {
        NodeRow parent = _tree.AddDocument("A"), child = _tree.AddDocument("B");
        var document = Type("umbDocument");
        var media = Type("umbMedia");
        _tree.InScope(() => _relations.SaveBulk(
            [new ReadOnlyRelation(parent.Id, child.Id, document.Id), new ReadOnlyRelation(parent.Id, child.Id, media.Id)]));

        _tree.InScope(() => _relations.DeleteByParent(parent.Id, "umbMedia"));

        Assert.Equal("umbDocument", Assert.Single(_tree.InScope(() => _relations.GetMany())).RelationType.Alias);
    }

    [Fact]
    public void A_relation_goes_with_either_of_its_ends()
    {
        NodeRow first = _tree.AddDocument("A"), second = _tree.AddDocument("B"), third = _tree.AddDocument("C");
        var type = Type("umbDocument");
        _tree.InScope(() => _relations.SaveBulk(
            [new ReadOnlyRelation(first.Id, second.Id, type.Id), new ReadOnlyRelation(second.Id, third.Id, type.Id)]));

        _tree.InScope(() => _tree.Get<INodes>().Delete([second.Id]));

        Assert.Equal(0, _tree.InScope(() => _relations.Count(null)));
    }

    [Fact]
    public void The_root_may_be_a_parent_although_it_is_no_node()
    {
        var child = _tree.AddDocument("A");

        _tree.InScope(() => _relations.Save(new Relation(Constants.System.Root, child.Id, Type("relateParentDocumentOnDelete"))));

        Assert.Equal(Constants.System.Root, Assert.Single(_tree.InScope(() => _relations.GetMany())).ParentId);
    }

    [Fact]
    public void A_type_that_was_rolled_back_is_forgotten()
    {
        _tree.InFailingScope(() =>
        {
            _types.Save(new RelationType("prova", "Prova"));
            Assert.Contains(_types.GetMany(Array.Empty<int>()), type => type.Alias == "prova");
        });

        Assert.DoesNotContain(_tree.InScope(() => _types.GetMany(Array.Empty<int>())), type => type.Alias == "prova");
    }

    private IRelationType Type(string alias) =>
        _tree.InScope(() => _types.GetMany(Array.Empty<int>()).Single(type => type.Alias == alias));
}
