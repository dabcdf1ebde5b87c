using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.StartNodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Tree;

/// <summary>The tree of documents, as far as the signed-in user sees it.</summary>
internal sealed class DocumentTree(ReachableTree tree, UserReach reach, IEntityService entities, ILanguageService languages)
{
    private const UmbracoObjectTypes Documents = UmbracoObjectTypes.Document;

    /// <param name="parentId"><c>null</c> at the root.</param>
    public async Task<PagedResponse<DocumentTreeItemResponse>> ChildrenAsync(Guid? parentId, Paging paging, Guid? dataTypeId)
    {
        var seen = await reach.IntoDocumentsAsync(dataTypeId);
        var parent = parentId is { } key ? entities.Get(key, Documents) : null;
        if (parentId is not null && parent is null)
        {
            return new PagedResponse<DocumentTreeItemResponse>(0, []);
        }

        var (items, total) = tree.Children(Documents, seen, parent, paging);
        return new PagedResponse<DocumentTreeItemResponse>(total, await ItemsAsync(items, Above(parent)));
    }

    public async Task<SubsetResponse<DocumentTreeItemResponse>> SiblingsAsync(Guid targetId, int before, int after, Guid? dataTypeId)
    {
        var seen = await reach.IntoDocumentsAsync(dataTypeId);
        if (entities.Get(targetId, Documents) is not { } target)
        {
            return new SubsetResponse<DocumentTreeItemResponse>(0, 0, []);
        }

        var parent = target.ParentId > 0 ? entities.Get(target.ParentId, Documents) : null;
        var siblings = tree.Siblings(Documents, seen, target, before, after);
        return new SubsetResponse<DocumentTreeItemResponse>(siblings.TotalBefore, siblings.TotalAfter, await ItemsAsync(siblings.Items, Above(parent)));
    }

    /// <summary>From the root down to the document itself; nothing for a document that does not exist.</summary>
    public async Task<DocumentTreeItemResponse[]> AncestorsAsync(Guid descendantId)
    {
        if (entities.Get(descendantId, Documents) is not { } descendant)
        {
            return [];
        }

        var line = tree.Ancestors(Documents, await reach.IntoDocumentsAsync(), descendant);
        var culture = await languages.GetDefaultIsoCodeAsync();
        ReferenceById[] keys = [.. line.Select(reached => new ReferenceById(reached.Entity.Key))];
        return [.. line.Select((reached, depth) => DocumentTreeItemResponse.Of(reached, keys[..depth], culture))];
    }

    private async Task<DocumentTreeItemResponse[]> ItemsAsync(IReadOnlyList<ReachedEntity> items, ReferenceById[] above)
    {
        var culture = await languages.GetDefaultIsoCodeAsync();
        return [.. items.Select(item => DocumentTreeItemResponse.Of(item, above, culture))];
    }

    // The same for all children of one parent.
    private ReferenceById[] Above(IEntitySlim? parent) => parent is null
        ? []
        : [.. tree.Ancestors(Documents, Reach.Everything, parent).Select(reached => new ReferenceById(reached.Entity.Key))];
}
