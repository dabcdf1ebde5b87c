using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace Passoparola.Cms.Api.Management.Users.Permissions;

/// <summary>Core holds one permission for each verb; the back office speaks of all verbs of a thing at once.</summary>
internal static class GranularPermissions
{
    public static IReadOnlyList<PermissionPresentation> Presented(IEnumerable<IGranularPermission> stored)
    {
        var all = stored.ToArray();
        return
        [
            .. Verbs(all.OfType<DocumentGranularPermission>(), permission => permission.Key)
                .Select(document => new DocumentPermission(new ReferenceById(document.Key), document.Verbs)),
            .. all.OfType<DocumentPropertyValueGranularPermission>()
                .Select(permission => (DocumentType: permission.Key, Property: PropertyPermission.Parse(permission.Permission)))
                .Where(permission => permission.Property is not null)
                .GroupBy(permission => (permission.DocumentType, permission.Property!.PropertyType), permission => permission.Property!.Verb)
                .Select(property => new DocumentPropertyPermission(
                    new ReferenceById(property.Key.DocumentType), new ReferenceById(property.Key.PropertyType), [.. property.Order(StringComparer.Ordinal)])),
            .. Verbs(all.OfType<ElementGranularPermission>(), permission => permission.Key)
                .Select(element => new ElementPermission(new ReferenceById(element.Key), element.Verbs)),
            .. Verbs(all.OfType<UnknownTypeGranularPermission>(), permission => permission.Context)
                .Select(unknown => new UnknownPermission(unknown.Key, unknown.Verbs)),
        ];
    }

    public static IEnumerable<IGranularPermission> Stored(PermissionPresentation presented) => presented switch
    {
        DocumentPermission document => document.Verbs.Select(verb => new DocumentGranularPermission { Key = document.Document.Id, Permission = verb }),
        DocumentPropertyPermission property => property.Verbs.Select(verb => new DocumentPropertyValueGranularPermission
        {
            Key = property.DocumentType.Id,
            Permission = new PropertyPermission(property.PropertyType.Id, verb).ToString(),
        }),
        ElementPermission element => element.Verbs.Select(verb => new ElementGranularPermission { Key = element.Element.Id, Permission = verb }),
        UnknownPermission unknown => unknown.Verbs.Select(verb => new UnknownTypeGranularPermission { Context = unknown.Context, Permission = verb }),
        _ => [],
    };

    private static IEnumerable<(TKey Key, string[] Verbs)> Verbs<TPermission, TKey>(IEnumerable<TPermission> stored, Func<TPermission, TKey> key)
        where TPermission : IGranularPermission
        where TKey : notnull =>
        stored.GroupBy(key, permission => permission.Permission)
            .Select(group => (group.Key, group.Order(StringComparer.Ordinal).ToArray()));
}
