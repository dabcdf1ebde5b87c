using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Navigation;

public abstract class NavigationRepositoryContract : IDisposable
{
    private readonly TreeUnderTest _tree;
    private readonly INavigationRepository _navigation;

    protected NavigationRepositoryContract(TestDatabase database)
    {
        _tree = new TreeUnderTest(database);
        _navigation = _tree.Get<INavigationRepository>();
    }

    public void Dispose()
    {
        _tree.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Parents_come_before_children_and_siblings_in_their_order()
    {
        var first = _tree.AddDocument("1");
        var second = _tree.AddDocument("2");
        var below = _tree.AddDocument("1.1", first);
        _tree.AddFolder("cartella");
        _tree.AddDocument("cestinato", trashed: true);

        var nodes = _tree.InScope(() => _navigation.GetContentNodesByObjectType(Constants.ObjectTypes.Document)).ToArray();

        Assert.Equal([first.Key, second.Key, below.Key], nodes.Select(node => node.Key));
        Assert.Equal((below.Id, first.Id, TreeUnderTest.DocumentTypeKey), (nodes[2].Id, nodes[2].ParentId, nodes[2].ContentTypeKey));
    }

    [Fact]
    public void The_recycle_bin_is_a_tree_of_its_own()
    {
        _tree.AddDocument("1");
        var trashed = _tree.AddDocument("cestinato", trashed: true);

        var node = Assert.Single(_tree.InScope(() => _navigation.GetTrashedContentNodesByObjectType([Constants.ObjectTypes.Document])));

        Assert.Equal(trashed.Key, node.Key);
        Assert.True(node.Trashed);
    }

    [Fact]
    public void A_node_comes_with_its_ancestors_and_nothing_else()
    {
        var root = _tree.AddDocument("1");
        var child = _tree.AddDocument("1.1", root);
        var grandchild = _tree.AddDocument("1.1.1", child);
        _tree.AddDocument("1.2", root);

        var nodes = _tree.InScope(() => _navigation.GetContentNodeWithAncestors(grandchild.Key, Constants.ObjectTypes.Document));

        Assert.Equal([root.Key, child.Key, grandchild.Key], nodes.Select(node => node.Key));
        Assert.Empty(_tree.InScope(() => _navigation.GetContentNodeWithAncestors(Guid.NewGuid(), Constants.ObjectTypes.Document)));
    }
}
