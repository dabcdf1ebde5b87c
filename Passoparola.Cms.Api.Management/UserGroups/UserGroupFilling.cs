using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Users.Permissions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Status = Umbraco.Cms.Core.Services.OperationStatus.UserGroupOperationStatus;

namespace Passoparola.Cms.Api.Management.UserGroups;

/// <summary>Fills a group with what a request says. What is not served stays as the group has it.</summary>
internal sealed class UserGroupFilling(ILanguageService languages, IEntityService entities)
{
    /// <returns>What keeps the group from being filled, or <c>Success</c>.</returns>
    public async Task<Status> FillAsync(IUserGroup group, UserGroupRequest request)
    {
        group.Name = request.Name;
        group.Alias = request.Alias;
        group.Description = request.Description;
        group.Icon = request.Icon;
        group.HasAccessToAllLanguages = request.HasAccessToAllLanguages;
        group.Permissions = group.Permissions.Where(verb => !ServedAccess.IsServed(verb)).Union(request.FallbackPermissions).ToHashSet();
        group.GranularPermissions = request.Permissions.SelectMany(GranularPermissions.Stored).ToHashSet();
        FillSections(group, request);
        return await FillLanguagesAsync(group, request) is var status and not Status.Success ? status : FillStartNodes(group, request);
    }

    private static void FillSections(IUserGroup group, UserGroupRequest request)
    {
        var kept = group.AllowedSections.Where(alias => !ServedAccess.IsServedSection(alias)).ToArray();
        group.ClearAllowedSections();
        foreach (var alias in kept.Union(request.Sections.Select(section => ServedAccess.AliasOf(section)!)))
        {
            group.AddAllowedSection(alias);
        }
    }

    private async Task<Status> FillLanguagesAsync(IUserGroup group, UserGroupRequest request)
    {
        group.ClearAllowedLanguages();
        foreach (var isoCode in request.Languages.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await languages.GetAsync(isoCode) is not { } language)
            {
                return Status.LanguageNotFound;
            }

            group.AddAllowedLanguage(language.Id);
        }

        return Status.Success;
    }

    private Status FillStartNodes(IUserGroup group, UserGroupRequest request)
    {
        if (!TryFind(request.DocumentStartNode, request.DocumentRootAccess, UmbracoObjectTypes.Document, out var document))
        {
            return Status.DocumentStartNodeKeyNotFound;
        }

        if (!TryFind(request.MediaStartNode, request.MediaRootAccess, UmbracoObjectTypes.Media, out var medium))
        {
            return Status.MediaStartNodeKeyNotFound;
        }

        group.StartContentId = document;
        group.StartMediaId = medium;
        // There is no library of elements to start in; all that a group can say is whether it sees it.
        group.StartElementId = request.ElementRootAccess ? Constants.System.Root : null;
        return Status.Success;
    }

    private bool TryFind(ReferenceById? node, bool isRoot, UmbracoObjectTypes type, out int? id)
    {
        id = isRoot ? Constants.System.Root : null;
        if (isRoot || node is null)
        {
            return true;
        }

        var found = entities.GetId(node.Id, type);
        id = found.Success ? found.Result : null;
        return found.Success;
    }
}
