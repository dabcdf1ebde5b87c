using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>Where in a tree a user starts.</summary>
/// <param name="HasRoot">The user sees the whole tree.</param>
internal sealed record StartNodes(IReadOnlyList<ReferenceById> Nodes, bool HasRoot);

/// <summary>Where a user starts, in each tree.</summary>
internal sealed record UserStartNodes(StartNodes Documents, StartNodes Media, StartNodes Elements);

internal sealed class StartNodesOfUsers(IEntityService entities, AppCaches caches)
{
    /// <returns>What is set for the user alone; without it the groups decide.</returns>
    public UserStartNodes Own(IUser user) => Of(user.StartContentIds, user.StartMediaIds, user.StartElementIds);

    /// <returns>What the user and the groups come to.</returns>
    public UserStartNodes Effective(IUser user) => Of(
        user.CalculateContentStartNodeIds(entities, caches),
        user.CalculateMediaStartNodeIds(entities, caches),
        user.CalculateElementStartNodeIds(entities, caches));

    private UserStartNodes Of(int[]? documents, int[]? media, int[]? elements) => new(
        Keys(documents, UmbracoObjectTypes.Document), Keys(media, UmbracoObjectTypes.Media), Keys(elements, UmbracoObjectTypes.Element));

    private StartNodes Keys(int[]? ids, UmbracoObjectTypes type)
    {
        var nodes = (ids ?? []).Where(id => id != Constants.System.Root).ToArray();
        // Asked for no ids, Core answers all that there are.
        return new StartNodes(
            nodes.Length == 0 ? [] : [.. entities.GetAll(type, nodes).Select(entity => new ReferenceById(entity.Key))],
            ids?.Contains(Constants.System.Root) == true);
    }
}
