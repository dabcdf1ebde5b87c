namespace Passoparola.Cms.Tests.Management.Users;

/// <summary>Bodies of requests about groups.</summary>
internal static class GroupsApi
{
    public static object Group(
        string alias, string[] sections, string[]? verbs = null, object[]? permissions = null, string[]? languages = null, string name = "Gruppo di prova") =>
        new
        {
            name,
            alias,
            description = "Di prova",
            icon = "icon-users",
            sections,
            languages = languages ?? [],
            hasAccessToAllLanguages = languages is null,
            documentStartNode = (object?)null,
            documentRootAccess = true,
            mediaStartNode = (object?)null,
            mediaRootAccess = true,
            elementStartNode = (object?)null,
            elementRootAccess = false,
            fallbackPermissions = verbs ?? ["Umb.Document.Read"],
            permissions = permissions ?? [],
        };
}
