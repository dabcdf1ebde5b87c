using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users.Permissions;

/// <summary>What a user may do on single documents and properties, all groups taken together.</summary>
internal sealed class EffectivePermissions(IUserService users, IEntityService entities)
{
    public async Task<IReadOnlyList<PermissionPresentation>> OfAsync(IUser user)
    {
        var granted = user.Groups.SelectMany(group => group.GranularPermissions).ToArray();
        return
        [
            .. await OnDocumentsAsync(user, granted),
            .. OnProperties(granted),
            .. granted.OfType<UnknownTypeGranularPermission>()
                .GroupBy(permission => permission.Context, permission => permission.Permission)
                .Select(context => new UnknownPermission(context.Key, [.. context.Distinct()])),
        ];
    }

    // One group may say nothing about a document that another one speaks of: Core says what comes of both.
    private async Task<IEnumerable<PermissionPresentation>> OnDocumentsAsync(IUser user, IEnumerable<IGranularPermission> granted)
    {
        var keys = granted.OfType<DocumentGranularPermission>().Select(permission => permission.Key).Distinct().ToArray();
        if (keys.Length == 0)
        {
            return [];
        }

        var present = entities.GetAll(UmbracoObjectTypes.Document, keys).Select(document => document.Key).ToArray();
        var effective = await users.GetDocumentPermissionsAsync(user.Key, present);
        return effective.Success
            ? effective.Result.Select(node => new DocumentPermission(new ReferenceById(node.NodeKey), ServedAccess.ServedVerbs(node.Permissions)))
            : [];
    }

    private static IEnumerable<PermissionPresentation> OnProperties(IEnumerable<IGranularPermission> granted) => granted
        .OfType<DocumentPropertyValueGranularPermission>()
        .Select(permission => (permission.Key, Stored: PropertyPermission.Parse(permission.Permission)))
        .Where(permission => permission.Stored is not null)
        .GroupBy(permission => (permission.Key, permission.Stored!.PropertyType), permission => permission.Stored!.Verb)
        .Select(property => new DocumentPropertyPermission(
            new ReferenceById(property.Key.Key), new ReferenceById(property.Key.PropertyType), ServedAccess.ServedVerbs(property)));
}
