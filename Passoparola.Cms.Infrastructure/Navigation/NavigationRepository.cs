using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Media;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Navigation;

/// <summary>Reads the trees of documents and media, parents before children and siblings in their order.</summary>
internal sealed class NavigationRepository(IAmbientDatabase database) : INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey) =>
        Tree([objectTypeKey], trashed: false);

    public IEnumerable<INavigationModel> GetContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) =>
        Tree([.. objectTypeKeys], trashed: false);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey) =>
        Tree([objectTypeKey], trashed: true);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) =>
        Tree([.. objectTypeKeys], trashed: true);

    public IEnumerable<INavigationModel> GetContentNodeWithAncestors(Guid key, Guid objectTypeKey)
    {
        var path = Nodes.Where(row => row.Key == key && row.ObjectType == objectTypeKey)
            .Select(row => row.Path)
            .SingleOrDefault();
        if (path is null)
        {
            return [];
        }

        var ids = path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToArray();
        return Read(objectTypeKey, Nodes.Where(row => ids.Contains(row.Id))).ToArray();
    }

    private IQueryable<NodeRow> Nodes => database.Current.Set<NodeRow>().AsNoTracking().Where(row => !row.IsReserved);

    private StoredNavigationNode[] Tree(Guid[] objectTypes, bool trashed) => objectTypes
        .SelectMany(type => Read(type, Nodes.Where(row => row.Trashed == trashed)))
        .ToArray();

    private IEnumerable<StoredNavigationNode> Read(Guid objectType, IQueryable<NodeRow> nodes)
    {
        var ofType = nodes.Where(row => row.ObjectType == objectType);
        if (objectType == Constants.ObjectTypes.Document)
        {
            return InOrder(ofType.Join(
                database.Current.Set<DocumentRow>(),
                node => node.Id,
                document => document.Id,
                (node, document) => new TypedNode { Node = node, ContentTypeKey = document.ContentTypeKey }));
        }

        if (objectType == Constants.ObjectTypes.Media)
        {
            return InOrder(ofType.Join(
                database.Current.Set<MediaRow>(),
                node => node.Id,
                media => media.Id,
                (node, media) => new TypedNode { Node = node, ContentTypeKey = media.ContentTypeKey }));
        }

        // Folders of element libraries and other trees Core navigates have no type.
        return InOrder(ofType.Select(node => new TypedNode { Node = node, ContentTypeKey = Guid.Empty }));
    }

    private static IEnumerable<StoredNavigationNode> InOrder(IQueryable<TypedNode> nodes) => nodes
        .OrderBy(typed => typed.Node.Level).ThenBy(typed => typed.Node.SortOrder).ThenBy(typed => typed.Node.Id)
        .Select(typed => new StoredNavigationNode
        {
            Id = typed.Node.Id,
            Key = typed.Node.Key,
            ContentTypeKey = typed.ContentTypeKey,
            ParentId = typed.Node.ParentId,
            SortOrder = typed.Node.SortOrder,
            Trashed = typed.Node.Trashed,
        })
        .AsEnumerable();

    private sealed class TypedNode
    {
        public required NodeRow Node { get; init; }

        public Guid ContentTypeKey { get; init; }
    }
}
