using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Management.Media;

/// <summary>Users of whom only the sections and the part of the media library matter.</summary>
internal static class MediaUsers
{
    /// <param name="name">Tells one from another.</param>
    /// <param name="startNode">The id of the folder that is their part of the library; the root when it is left out.</param>
    public static async Task<HttpClient> AsUserWithAsync(this CmsApplication cms, string name, string[] sections, int startNode = Constants.System.Root)
    {
        var alias = $"media{name}";
        var groups = cms.Get<IUserGroupService>();
        if (await groups.GetAsync(alias) is not { } group)
        {
            var made = new UserGroup(cms.Get<IShortStringHelper>(), 0, alias, alias, "icon-users")
            {
                StartContentId = Constants.System.Root,
                StartMediaId = startNode,
                HasAccessToAllLanguages = true,
            };
            foreach (var section in sections)
            {
                made.AddAllowedSection(section);
            }

            var created = await groups.CreateAsync(made, Constants.Security.SuperUserKey);
            Assert.True(created.Success, created.Status.ToString());
            group = created.Result;
        }

        return cms.AsUser(await cms.UserAsync($"{alias}@example.org", name, group.Key));
    }
}
