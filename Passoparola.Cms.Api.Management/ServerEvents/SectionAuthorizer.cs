using System.Security.Claims;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Cms.Core.Services;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>Who has one of a source's sections hears of it; who is disabled hears nothing.</summary>
internal sealed class SectionAuthorizer(IBackOfficeUserReader users) : IEventSourceAuthorizer
{
    private static readonly string[] Anybody = [];
    private static readonly string[] Types = [Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Settings];
    private static readonly string[] Trees = [.. Types, Constants.Applications.Users];

    private static readonly Dictionary<string, string[]> Sections = new()
    {
        [Source.Document] = Trees,
        [Source.Media] = Trees,
        [Source.DocumentType] = [Constants.Applications.Content, Constants.Applications.Settings],
        [Source.MediaType] = Types,
        [Source.DataType] = Types,
        [Source.Domain] = [Constants.Applications.Content],
        [Source.Relation] = Types,
        [Source.Language] = Anybody,
        [Source.CurrentUser] = Anybody,
        [Source.User] = [Constants.Applications.Users],
        [Source.UserGroup] = [Constants.Applications.Users],
    };

    public IEnumerable<string> AuthorizableEventSources => Sections.Keys;

    public Task<bool> AuthorizeAsync(ClaimsPrincipal principal, string eventSource) =>
        Task.FromResult(Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var key)
            && users.GetByKey(key) is { } user
            && MayHear(user, Sections[eventSource]));

    private static bool MayHear(IUser user, string[] sections) =>
        user.UserState is UserState.Active or UserState.Inactive
        && (sections.Length == 0 || user.AllowedSections.Intersect(sections, StringComparer.OrdinalIgnoreCase).Any());
}
