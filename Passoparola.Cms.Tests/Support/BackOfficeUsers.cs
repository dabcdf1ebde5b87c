using Passoparola.Cms.Infrastructure.SignIns;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Support.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Support;

/// <summary>Clients of the Management API, each signed in as somebody.</summary>
internal static class BackOfficeUsers
{
    public static HttpClient AsAdministrator(this CmsApplication cms) => cms.AsUser(Constants.Security.SuperUserKey);

    /// <summary>Somebody of <em>Redazione</em>, who writes and publishes.</summary>
    public static Task<HttpClient> AsEditorAsync(this CmsApplication cms) =>
        cms.AsMemberAsync("redattrice@example.org", "Rosa Redattrice", EditorialGroups.EditorsKey);

    /// <summary>Somebody of <em>Collaboratori</em>, who writes what others publish.</summary>
    public static Task<HttpClient> AsContributorAsync(this CmsApplication cms) =>
        cms.AsMemberAsync("collaboratore@example.org", "Carlo Collaboratore", EditorialGroups.ContributorsKey);

    /// <summary>A client in whose browser the user has just signed in.</summary>
    public static HttpClient AsUser(this CmsApplication cms, Guid userKey) => new(cms.BrowserOf(userKey)) { BaseAddress = cms.Address };

    /// <summary>A browser in which the user has just signed in. The password alone is passed over: it takes long to compare.</summary>
    public static HttpMessageHandler BrowserOf(this CmsApplication cms, Guid userKey)
    {
        var sessions = cms.Get<ISignInSessions>();
        var handle = sessions.Open(userKey, "127.0.0.1");
        // What the sessions are kept in is loaded here, and not by the first request of a test that counts statements.
        sessions.Find(handle);
        return new SignedInBrowser(cms, handle);
    }

    /// <summary>The user of this address, who is made in the groups when there is none yet.</summary>
    public static async Task<Guid> UserAsync(this CmsApplication cms, string email, string name, params Guid[] groups)
    {
        var users = cms.Get<IUserService>();
        if (users.GetByUsername(email) is { } present)
        {
            return present.Key;
        }

        var model = new UserCreateModel { Email = email, UserName = email, Name = name, UserGroupKeys = groups.ToHashSet() };
        var created = await users.CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.CreatedUser!.Key;
    }

    /// <summary>A new group that may do nothing.</summary>
    public static async Task<Guid> GroupAsync(this CmsApplication cms)
    {
        var name = $"gruppo{Guid.NewGuid():N}";
        var group = new UserGroup(cms.Get<IShortStringHelper>()) { Alias = name, Name = name };
        var created = await cms.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.Key;
    }

    private static async Task<HttpClient> AsMemberAsync(this CmsApplication cms, string email, string name, Guid group) =>
        cms.AsUser(await cms.UserAsync(email, name, group));
}
