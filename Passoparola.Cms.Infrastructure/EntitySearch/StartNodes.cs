using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.EntitySearch;

/// <summary>The parts of a tree that are open to the user of this request.</summary>
internal sealed class StartNodes(IBackOfficeSecurityAccessor security, IEntityService entities, AppCaches caches)
{
    /// <returns>The paths of the nodes the user starts at; <c>null</c> for the whole tree, and outside a request.</returns>
    public IReadOnlyList<string>? PathsIn(UmbracoObjectTypes tree)
    {
        if (tree is not (UmbracoObjectTypes.Document or UmbracoObjectTypes.Media) || security.BackOfficeSecurity is not { } request)
        {
            return null;
        }

        if (request.CurrentUser is not { } user)
        {
            return [];
        }

        var ids = tree == UmbracoObjectTypes.Document
            ? user.CalculateContentStartNodeIds(entities, caches)
            : user.CalculateMediaStartNodeIds(entities, caches);
        return ids switch
        {
            null or [] => [],
            _ when ids.Contains(Constants.System.Root) => null,
            _ => [.. entities.GetAllPaths(tree, ids).Select(node => node.Path)],
        };
    }
}
