using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Entities;

public abstract class EntityRepositoryContract : IDisposable
{
    private readonly TreeUnderTest _tree;
    private readonly IEntityRepository _entities;

    protected EntityRepositoryContract(TestDatabase database)
    {
        _tree = new TreeUnderTest(database);
        _entities = _tree.Get<IEntityRepository>();
    }

    public void Dispose()
    {
        _tree.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_document_is_found_by_id_and_key_and_under_its_own_type_only()
    {
        var node = _tree.AddDocument("Casa della salute", publishedCultures: ["it-IT"]);
        _tree.AddDocument("Ambulatorio", node);

        var found = Assert.IsType<DocumentEntitySlim>(_tree.InScope(() => _entities.Get(node.Key, Constants.ObjectTypes.Document)));

        Assert.Equal((node.Id, "Casa della salute", node.Path, 1), (found.Id, found.Name, found.Path, found.Level));
        Assert.True(found.HasChildren);
        Assert.True(found.Published);
        Assert.Equal(["it-IT"], found.PublishedCultures);
        Assert.Equal(TreeUnderTest.DocumentTypeKey, found.ContentTypeKey);
        Assert.Null(_tree.InScope(() => _entities.Get(node.Id, Constants.ObjectTypes.Media)));
        Assert.False(_tree.InScope(() => _entities.Exists(node.Key, Constants.ObjectTypes.Media)));
        Assert.Equal(UmbracoObjectTypes.Document, _tree.InScope(() => _entities.GetObjectType(node.Key)));
    }

    [Fact]
    public void Entities_come_in_the_order_their_keys_were_given()
    {
        NodeRow[] nodes = [_tree.AddDocument("A"), _tree.AddFolder("B"), _tree.AddDocument("C")];
        Guid[] types = [Constants.ObjectTypes.Document, Constants.ObjectTypes.DocumentTypeContainer];

        var found = _tree.InScope(() => _entities.GetAll(types, nodes[2].Key, nodes[1].Key, Guid.NewGuid(), nodes[0].Key));

        Assert.Equal(["C", "B", "A"], found.Select(entity => entity.Name));
        Assert.Equal(["A", "C"], _tree.InScope(() => _entities.GetAll(Constants.ObjectTypes.Document, Array.Empty<Guid>())).Select(entity => entity.Name));
    }

    [Fact]
    public void Existence_of_several_keys_is_all_or_nothing()
    {
        var key = _tree.AddDocument("A").Key;

        Assert.True(_tree.InScope(() => _entities.Exists([key, key])));
        Assert.False(_tree.InScope(() => _entities.Exists([key, Guid.NewGuid()])));
    }

    [Fact]
    public void A_page_is_cut_after_ordering_and_filtering()
    {
        var root = _tree.AddDocument("Radice");
        foreach (var name in new[] { "zeta", "Beta", "alfa", "gamma" })
        {
            _tree.AddDocument(name, root);
        }

        _tree.AddDocument("fuori");
        var (names, total) = _tree.InScope(() =>
        {
            var children = Query().Where(entity => entity.ParentId == root.Id);
            var filter = Query().Where(entity => entity.Name!.Contains("ta"));
            var page = _entities.GetPagedResultsByQuery(
                children, Constants.ObjectTypes.Document, 1, 1, out var count, filter, Ordering.By("name"));
            return (page.Select(entity => entity.Name).ToArray(), count);
        });

        Assert.Equal(["zeta"], names);
        Assert.Equal(2, total);
    }

    [Fact]
    public void Descendants_are_those_whose_path_goes_on()
    {
        var root = _tree.AddDocument("Radice");
        var child = _tree.AddDocument("Figlio", root);
        _tree.AddDocument("Nipote", child);
        var path = root.Path + ",";

        var count = _tree.InScope(() => _entities.CountByQuery(
            Query().Where(entity => entity.Path.SqlStartsWith(path, TextColumnType.NVarchar)), [Constants.ObjectTypes.Document], null));

        Assert.Equal(2, count);
    }

    [Theory]
    [InlineData(2, 1, 1, "b,c,d", 1, 2)]
    [InlineData(0, 3, 1, "a,b", 0, 4)]
    [InlineData(5, 1, 4, "e,f", 4, 0)]
    public void Neighbours_are_those_just_before_and_after(int target, int before, int after, string expected, long outsideBefore, long outsideAfter)
    {
        var root = _tree.AddDocument("Radice");
        var nodes = "abcdef".Select(name => _tree.AddDocument(name.ToString(), root)).ToArray();
        _tree.AddDocument("altrove");
        _tree.AddDocument("cestinato", root, trashed: true);

        var (names, left, right) = Siblings(nodes[target], before, after, Ordering.By("sortOrder"));

        Assert.Equal(expected, string.Join(',', names));
        Assert.Equal((outsideBefore, outsideAfter), (left, right));
    }

    [Fact]
    public void Neighbours_follow_a_descending_order_of_names_whatever_their_case()
    {
        var root = _tree.AddDocument("Radice");
        var nodes = new[] { "Beta", "alfa", "Delta", "gamma" }.Select(name => _tree.AddDocument(name, root)).ToArray();

        var (names, left, right) = Siblings(nodes[0], 1, 1, Ordering.By("name", Direction.Descending));

        Assert.Equal(["Delta", "Beta", "alfa"], names);
        Assert.Equal((1L, 0L), (left, right));
    }

    [Fact]
    public void Folders_come_first_where_a_tree_asks_for_them_first()
    {
        var root = _tree.AddFolder("Radice");
        _tree.AddDocument("alfa", root);
        _tree.AddFolder("zeta", root);
        var ordering = Ordering.By("nodeObjectType", Direction.Descending);
        ordering.Next = Ordering.By("name");

        var names = _tree.InScope(() => _entities.GetPagedResultsByQuery(
            Query().Where(entity => entity.ParentId == root.Id),
            new HashSet<Guid> { Constants.ObjectTypes.Document, Constants.ObjectTypes.DocumentTypeContainer },
            0,
            10,
            out _,
            null,
            ordering).Select(entity => entity.Name));

        Assert.Equal(["zeta", "alfa"], names);
    }

    [Fact]
    public void An_unknown_order_is_refused_by_name() =>
        Assert.Contains("colore", Assert.Throws<ArgumentException>(() => _tree.InScope(() => _entities.GetPagedResultsByQuery(
            Query(), Constants.ObjectTypes.Document, 0, 1, out _, null, Ordering.By("colore")))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_reserved_id_is_kept_for_its_key_and_shows_nothing_yet()
    {
        var key = Guid.NewGuid();
        var map = _tree.Get<IIdKeyMapRepository>();

        var id = _tree.InScope(() => _entities.ReserveId(key));

        Assert.Equal(id, _tree.InScope(() => map.GetIdForKey(key, UmbracoObjectTypes.Document)));
        Assert.Equal(key, _tree.InScope(() => map.GetIdForKey(id, UmbracoObjectTypes.Unknown)));
        Assert.False(_tree.InScope(() => _entities.Exists(key)));
        Assert.Null(_tree.InScope(() => _entities.Get(id)));
        Assert.Throws<InvalidOperationException>(() => _tree.InScope(() => _entities.ReserveId(key)));
    }

    [Fact]
    public void Ids_and_keys_map_within_their_type()
    {
        var node = _tree.AddDocument("A");
        var map = _tree.Get<IIdKeyMapRepository>();

        Assert.Equal(node.Id, _tree.InScope(() => map.GetIdForKey(node.Key, UmbracoObjectTypes.Document)));
        Assert.Null(_tree.InScope(() => map.GetIdForKey(node.Key, UmbracoObjectTypes.Media)));
        Assert.Equal(node.Key, _tree.InScope(() => map.GetIdForKey(node.Id, UmbracoObjectTypes.Unknown)));
    }

    [Fact]
    public void Paths_are_given_for_all_or_for_those_asked()
    {
        var root = _tree.AddDocument("A");
        var child = _tree.AddDocument("B", root);

        Assert.Equal(2, _tree.InScope(() => _entities.GetAllPaths(Constants.ObjectTypes.Document, Array.Empty<int>())).Count());
        var only = Assert.Single(_tree.InScope(() => _entities.GetAllPaths(Constants.ObjectTypes.Document, child.Key)));
        Assert.Equal((child.Id, $"-1,{root.Id},{child.Id}", child.Key), (only.Id, only.Path, only.Key));
    }

    private IQuery<IUmbracoEntity> Query() => _tree.Get<ICoreScopeProvider>().CreateQuery<IUmbracoEntity>();

    private (string?[] Names, long Before, long After) Siblings(NodeRow target, int before, int after, Ordering ordering) =>
        _tree.InScope(() =>
        {
            var found = _entities.GetSiblings(
                new HashSet<Guid> { Constants.ObjectTypes.Document }, target.Key, before, after, null, ordering, out var left, out var right);
            return (found.Select(entity => entity.Name).ToArray(), left, right);
        });
}
