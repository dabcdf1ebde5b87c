using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Api.Management.Users.Permissions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Users.Current;

internal static class GetCurrentUser
{
    public static void Map(RouteGroupBuilder current) => current.MapGet("/", HandleAsync).WithName("GetUserCurrent");

    private static async Task<CurrentUserResponse> HandleAsync(
        ICurrentUser current, StartNodesOfUsers startNodes, EffectivePermissions permissions, ILanguageService languages)
    {
        var user = current.Required;
        var start = startNodes.Effective(user);
        return new CurrentUserResponse(
            user.Key,
            user.Email,
            user.Username,
            user.Name ?? user.Username,
            [.. user.Groups.Select(group => new ReferenceById(group.Key))],
            user.Language,
            start.Documents.Nodes,
            start.Documents.HasRoot,
            start.Media.Nodes,
            start.Media.HasRoot,
            start.Elements.Nodes,
            start.Elements.HasRoot,
            [],
            [.. await languages.GetIsoCodesByIdsAsync(await user.CalculateAllowedLanguageIdsAsync(languages))],
            user.Groups.Any(group => group.HasAccessToAllLanguages),
            user.HasAccessToSensitiveData(),
            ServedAccess.ServedVerbs(user.Groups.SelectMany(group => group.Permissions)),
            await permissions.OfAsync(user),
            ServedAccess.ServedSections(user.AllowedSections),
            user.IsAdmin());
    }
}
