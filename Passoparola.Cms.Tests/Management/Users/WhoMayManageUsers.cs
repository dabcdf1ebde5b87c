using System.Net;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Tests.Management.Users;

[Collection<RunningCms>]
public sealed class WhoMayManageUsers(CmsApplication cms) : IDisposable
{
    private readonly UsersApi _admin = new(cms.AsAdministrator());

    [Fact]
    public async Task Editors_contributors_and_visitors_change_nothing()
    {
        var victim = await _admin.CreateEditorAsync();
        using var editor = await cms.AsEditorAsync();
        using var contributor = await cms.AsContributorAsync();
        var before = (await _admin.GetAsync($"/user/{victim}")).GetRawText();
        var everybody = (await _admin.GetAsync("/user?take=0")).GetProperty("total").GetInt32();

        await RefuseAllAsync(editor, victim, HttpStatusCode.Forbidden);
        await RefuseAllAsync(contributor, victim, HttpStatusCode.Forbidden);
        await RefuseAllAsync(cms.AsVisitor(), victim, HttpStatusCode.Unauthorized);

        Assert.Equal(before, (await _admin.GetAsync($"/user/{victim}")).GetRawText());
        Assert.Equal(everybody, (await _admin.GetAsync("/user?take=0")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Who_manages_users_without_being_an_administrator_does_not_touch_administrators()
    {
        var group = await _admin.CreateAsync("/user-group", GroupsApi.Group($"segreteria{Guid.NewGuid():N}", ["Umb.Section.Content", "Umb.Section.Users"]));
        using var secretary = new UsersApi(cms.AsUser(await _admin.CreateAsync("/user", UsersApi.Person(UsersApi.NewEmail(), group))));
        var admin = await _admin.CreateAsync("/user", UsersApi.Person(UsersApi.NewEmail(), Constants.Security.AdminGroupKey));
        var colleague = await _admin.CreateAsync("/user", UsersApi.Person(UsersApi.NewEmail(), group));
        var one = new { userIds = new[] { UsersApi.Reference(admin) } };

        Assert.Equal(HttpStatusCode.Forbidden, await secretary.StatusAsync(HttpMethod.Post, "/user/disable", one));
        Assert.Equal(HttpStatusCode.Forbidden, await secretary.StatusAsync(HttpMethod.Post, $"/user/{admin}/reset-password"));
        Assert.Equal(HttpStatusCode.Forbidden, await secretary.StatusAsync(HttpMethod.Delete, $"/user/{admin}"));
        Assert.Equal(HttpStatusCode.Forbidden, await secretary.StatusAsync(
            HttpMethod.Post, "/user", UsersApi.Person(UsersApi.NewEmail(), Constants.Security.AdminGroupKey)));
        Assert.Equal(HttpStatusCode.Forbidden, await secretary.StatusAsync(
            HttpMethod.Put, $"/user/{colleague}", UsersApi.Updated(UsersApi.NewEmail(), "Capo", [Constants.Security.AdminGroupKey])));
        Assert.Equal(HttpStatusCode.Forbidden, await secretary.StatusAsync(
            HttpMethod.Post, $"/user-group/{Constants.Security.AdminGroupKey}/users", new[] { UsersApi.Reference(colleague) }));

        Assert.True((await _admin.GetAsync($"/user/{admin}")).GetProperty("isAdmin").GetBoolean());
        Assert.False((await _admin.GetAsync($"/user/{colleague}")).GetProperty("isAdmin").GetBoolean());
        Assert.Equal(HttpStatusCode.OK, await secretary.StatusAsync(HttpMethod.Get, $"/user/{colleague}"));
    }

    [Fact]
    public async Task The_only_administrator_who_can_sign_in_stays_one()
    {
        var key = await _admin.CreateAsync("/user", UsersApi.Person(UsersApi.NewEmail(), Constants.Security.AdminGroupKey));
        using var only = new UsersApi(cms.AsUser(key));
        var others = UsersApi.Ids((await _admin.GetAsync($"/filter/user?take=1000&userGroupIds={Constants.Security.AdminGroupKey}")).GetProperty("items"))
            .Where(id => id != key).ToArray();
        var disabled = new { userIds = others.Where(id => id != Constants.Security.SuperUserKey).Select(UsersApi.Reference) };
        await only.SucceedAsync(HttpMethod.Post, "/user/disable", disabled);
        try
        {
            await only.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, "/user/set-user-groups", new
            {
                userIds = new[] { UsersApi.Reference(key), UsersApi.Reference(Constants.Security.SuperUserKey) },
                userGroupIds = new[] { UsersApi.Reference(EditorialGroups.EditorsKey) },
            });
            await only.RefusedAsync(
                HttpStatusCode.BadRequest, HttpMethod.Delete, $"/user-group/{Constants.Security.AdminGroupKey}/users",
                new[] { UsersApi.Reference(key), UsersApi.Reference(Constants.Security.SuperUserKey) });

            Assert.True((await only.GetAsync("/user/current")).GetProperty("isAdmin").GetBoolean());
        }
        finally
        {
            await only.SucceedAsync(HttpMethod.Post, "/user/enable", disabled);
        }
    }

    private static async Task RefuseAllAsync(HttpClient client, Guid victim, HttpStatusCode expected)
    {
        using var api = new UsersApi(client);
        var one = new { userIds = new[] { UsersApi.Reference(victim) } };
        (HttpMethod, string, object?)[] writes =
        [
            (HttpMethod.Post, "/user", UsersApi.Person(UsersApi.NewEmail(), EditorialGroups.EditorsKey)),
            (HttpMethod.Put, $"/user/{victim}", UsersApi.Updated(UsersApi.NewEmail(), "Altra", [EditorialGroups.EditorsKey])),
            (HttpMethod.Delete, $"/user/{victim}", null),
            (HttpMethod.Delete, "/user", one),
            (HttpMethod.Post, "/user/disable", one),
            (HttpMethod.Post, "/user/enable", one),
            (HttpMethod.Post, "/user/unlock", one),
            (HttpMethod.Post, "/user/set-user-groups", new { one.userIds, userGroupIds = new[] { UsersApi.Reference(EditorialGroups.ContributorsKey) } }),
            (HttpMethod.Post, $"/user/{victim}/change-password", new { newPassword = "Una-frase-lunga-42" }),
            (HttpMethod.Post, $"/user/{victim}/reset-password", null),
            (HttpMethod.Get, "/user", null),
            (HttpMethod.Get, $"/user/{victim}", null),
            (HttpMethod.Get, "/filter/user", null),
            (HttpMethod.Post, "/user-group", GroupsApi.Group("abuso", ["Umb.Section.Users"])),
            (HttpMethod.Put, $"/user-group/{EditorialGroups.EditorsKey}", GroupsApi.Group("abuso", ["Umb.Section.Users"])),
            (HttpMethod.Delete, $"/user-group/{EditorialGroups.ContributorsKey}", null),
            (HttpMethod.Delete, "/user-group", new { userGroupIds = new[] { UsersApi.Reference(EditorialGroups.ContributorsKey) } }),
            (HttpMethod.Post, $"/user-group/{Constants.Security.AdminGroupKey}/users", new[] { UsersApi.Reference(victim) }),
            (HttpMethod.Delete, $"/user-group/{EditorialGroups.EditorsKey}/users", new[] { UsersApi.Reference(victim) }),
            (HttpMethod.Get, "/user-group", null),
        ];
        foreach (var (method, path, body) in writes)
        {
            var status = await api.StatusAsync(method, path, body);
            Assert.True(status == expected, $"{method} {path}: {status}");
        }
    }

    public void Dispose() => _admin.Dispose();
}
