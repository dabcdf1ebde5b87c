using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users.Permissions;

/// <summary>What a user may do on single documents and properties, all groups taken together.</summary>
internal sealed class EffectivePermissions(IUserService users, IEntityService entities)
{
    public async Task<IReadOnlyList<PermissionPresentation>> OfAsync(IUser user)
    {
        var granted = GranularPermissions.Presented(user.Groups.SelectMany(group => group.GranularPermissions).Distinct());
        return
        [
            .. await OnDocumentsAsync(user, [.. granted.OfType<DocumentPermission>().Select(permission => permission.Document.Id)]),
            .. granted.Where(permission => permission is not DocumentPermission),
        ];
    }

    // One group may say nothing about a document that another one speaks of: Core says what comes of both.
    private async Task<IEnumerable<PermissionPresentation>> OnDocumentsAsync(IUser user, Guid[] documents)
    {
        if (documents.Length == 0)
        {
            return [];
        }

        var present = entities.GetAll(UmbracoObjectTypes.Document, documents).Select(document => document.Key).ToArray();
        var effective = await users.GetDocumentPermissionsAsync(user.Key, present);
        return effective.Success
            ? effective.Result.Select(node => new DocumentPermission(new ReferenceById(node.NodeKey), ServedAccess.ServedVerbs(node.Permissions)))
            : [];
    }
}
