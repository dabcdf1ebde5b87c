using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Users.Permissions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.UserGroups;

/// <summary>Groups as the back office reads them.</summary>
internal sealed class UserGroupResponses(ILanguageService languages, IEntityService entities)
{
    public async Task<UserGroupResponse> OfAsync(IUserGroup group)
    {
        var isSystem = group.IsSystemUserGroup();
        return new UserGroupResponse(
            group.Key,
            !isSystem,
            !isSystem,
            group.Name ?? group.Alias,
            group.Alias,
            group.Description,
            group.Icon,
            ServedAccess.ServedSections(group.AllowedSections),
            group.AllowedLanguages.Any() ? [.. await languages.GetIsoCodesByIdsAsync([.. group.AllowedLanguages])] : [],
            group.HasAccessToAllLanguages,
            Node(group.StartContentId, UmbracoObjectTypes.Document),
            group.StartContentId == Constants.System.Root,
            Node(group.StartMediaId, UmbracoObjectTypes.Media),
            group.StartMediaId == Constants.System.Root,
            Node(group.StartElementId, UmbracoObjectTypes.Element),
            group.StartElementId == Constants.System.Root,
            ServedAccess.ServedVerbs(group.Permissions),
            GranularPermissions.Presented(group.GranularPermissions));
    }

    public async Task<UserGroupResponse[]> OfAsync(IEnumerable<IUserGroup> groups)
    {
        var responses = new List<UserGroupResponse>();
        foreach (var group in groups)
        {
            responses.Add(await OfAsync(group));
        }

        return [.. responses];
    }

    private ReferenceById? Node(int? id, UmbracoObjectTypes type) =>
        id is { } node and not Constants.System.Root && entities.GetKey(node, type) is { Success: true } key ? new ReferenceById(key.Result) : null;
}
