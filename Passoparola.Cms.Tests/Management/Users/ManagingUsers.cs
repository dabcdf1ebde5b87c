using System.Net;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Tests.Management.Users;

[Collection<RunningCms>]
public sealed class ManagingUsers(CmsApplication cms) : IDisposable
{
    private readonly UsersApi _api = new(cms.AsAdministrator());

    [Fact]
    public async Task A_person_is_created_and_listed_and_may_sign_in()
    {
        var email = UsersApi.NewEmail();

        var key = await _api.CreateAsync("/user", UsersApi.Person(email, EditorialGroups.EditorsKey));

        var user = await _api.GetAsync($"/user/{key}");
        Assert.Equal(email, user.GetProperty("userName").GetString());
        Assert.Equal("it-IT", user.GetProperty("languageIsoCode").GetString());
        Assert.Equal("Inactive", user.GetProperty("state").GetString());
        Assert.Equal("Default", user.GetProperty("kind").GetString());
        Assert.Equal([EditorialGroups.EditorsKey], UsersApi.Ids(user.GetProperty("userGroupIds")));
        Assert.Equal(TimeSpan.Zero, user.GetProperty("createDate").GetDateTimeOffset().Offset);
        var found = await _api.GetAsync($"/filter/user?orderBy=Name&orderDirection=Ascending&skip=0&take=50&filter={email}&userGroupIds={EditorialGroups.EditorsKey}&userStates=Inactive");
        Assert.Equal(1, found.GetProperty("total").GetInt32());
        Assert.Equal(key, Assert.Single(UsersApi.Ids(found.GetProperty("items"))));
        Assert.Equal("Anna Bianchi", Assert.Single((await _api.GetAsync($"/item/user?id={key}")).EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(key, Assert.Single(UsersApi.Ids((await _api.GetAsync($"/user/batch?id={key}")).GetProperty("items"))));
    }

    [Fact]
    public async Task The_list_is_paged_and_can_be_only_counted()
    {
        await _api.CreateEditorAsync();
        await _api.CreateEditorAsync();

        var count = await _api.GetAsync("/user?take=0");
        var second = await _api.GetAsync("/user?skip=1&take=1");

        Assert.True(count.GetProperty("total").GetInt32() >= 2);
        Assert.Empty(count.GetProperty("items").EnumerateArray());
        Assert.Single(second.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_user_is_changed_whole()
    {
        var key = await _api.CreateEditorAsync();
        var email = UsersApi.NewEmail();

        await _api.SucceedAsync(HttpMethod.Put, $"/user/{key}", UsersApi.Updated(email, "Anna Verdi", [EditorialGroups.ContributorsKey], "en-US"));

        var user = await _api.GetAsync($"/user/{key}");
        Assert.Equal("Anna Verdi", user.GetProperty("name").GetString());
        Assert.Equal(email, user.GetProperty("email").GetString());
        Assert.Equal("en-US", user.GetProperty("languageIsoCode").GetString());
        Assert.Equal([EditorialGroups.ContributorsKey], UsersApi.Ids(user.GetProperty("userGroupIds")));
        Assert.True((await _api.GetAsync($"/user/{key}/calculate-start-nodes")).GetProperty("hasDocumentRootAccess").GetBoolean());
        Assert.Equal(0, (await _api.GetAsync($"/user/{key}/2fa")).GetArrayLength());
    }

    [Fact]
    public async Task Users_are_disabled_enabled_unlocked_and_put_into_groups_together()
    {
        Guid[] keys = [await _api.CreateEditorAsync(), await _api.CreateEditorAsync()];
        var both = new { userIds = keys.Select(UsersApi.Reference) };

        await _api.SucceedAsync(HttpMethod.Post, "/user/disable", both);
        Assert.Equal("Disabled", (await _api.GetAsync($"/user/{keys[1]}")).GetProperty("state").GetString());
        await _api.SucceedAsync(HttpMethod.Post, "/user/enable", both);
        await _api.SucceedAsync(HttpMethod.Post, "/user/unlock", both);
        Assert.Equal("Inactive", (await _api.GetAsync($"/user/{keys[1]}")).GetProperty("state").GetString());
        await _api.SucceedAsync(HttpMethod.Post, "/user/set-user-groups", new
        {
            userIds = keys.Select(UsersApi.Reference),
            userGroupIds = new[] { UsersApi.Reference(EditorialGroups.ContributorsKey) },
        });

        Assert.Equal([EditorialGroups.ContributorsKey], UsersApi.Ids((await _api.GetAsync($"/user/{keys[0]}")).GetProperty("userGroupIds")));
    }

    [Fact]
    public async Task Who_never_signed_in_is_deleted()
    {
        Guid[] keys = [await _api.CreateEditorAsync(), await _api.CreateEditorAsync(), await _api.CreateEditorAsync()];

        await _api.SucceedAsync(HttpMethod.Delete, $"/user/{keys[0]}");
        await _api.SucceedAsync(HttpMethod.Delete, "/user", new { userIds = keys[1..].Select(UsersApi.Reference) });

        foreach (var key in keys)
        {
            Assert.Equal(HttpStatusCode.NotFound, await _api.StatusAsync(HttpMethod.Get, $"/user/{key}"));
        }
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_user_is_said_at_once_and_nothing_is_made()
    {
        var problem = await _api.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, "/user", new
        {
            kind = "Default",
            name = " ",
            email = "non un indirizzo",
            userName = "",
            userGroupIds = new[] { UsersApi.Reference(EditorialGroups.EditorsKey) },
        });

        Assert.Equal(["$.email", "$.name", "$.userName"], UsersApi.Fields(problem).Order());
        Assert.Equal("L’utente non è stato salvato", problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_user_without_a_group_and_one_of_a_group_that_is_not_there_are_refused()
    {
        var without = await _api.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, "/user", UsersApi.Person(UsersApi.NewEmail()));
        await _api.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Post, "/user", UsersApi.Person(UsersApi.NewEmail(), Guid.NewGuid()));

        Assert.Equal(["$.userGroupIds"], UsersApi.Fields(without));
    }

    [Fact]
    public async Task Of_two_people_created_at_once_with_one_address_one_is_refused()
    {
        var email = UsersApi.NewEmail();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
            await _api.StatusAsync(HttpMethod.Post, "/user", UsersApi.Person(email, EditorialGroups.EditorsKey))));

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], answers.Order());
        Assert.Equal(1, (await _api.GetAsync($"/filter/user?filter={email}")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task An_address_that_somebody_has_is_refused_at_its_field()
    {
        var email = UsersApi.NewEmail();
        await _api.CreateAsync("/user", UsersApi.Person(email, EditorialGroups.EditorsKey));
        var other = await _api.CreateEditorAsync();

        var problem = await _api.RefusedAsync(
            HttpStatusCode.BadRequest, HttpMethod.Put, $"/user/{other}", UsersApi.Updated(email, "Altra", [EditorialGroups.EditorsKey]));

        Assert.Contains(Assert.Single(UsersApi.Fields(problem)), new[] { "$.email", "$.userName" });
    }

    [Fact]
    public async Task Nobody_disables_or_deletes_their_own_account()
    {
        var self = Constants.Security.SuperUserKey;

        await _api.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Delete, $"/user/{self}");
        await _api.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, "/user/disable", new { userIds = new[] { UsersApi.Reference(self) } });

        Assert.True((await _api.GetAsync("/user/current")).GetProperty("isAdmin").GetBoolean());
    }

    [Fact]
    public async Task A_user_changes_the_language_of_their_back_office()
    {
        var key = await _api.CreateEditorAsync();
        using var own = new UsersApi(cms.AsUser(key));

        await own.SucceedAsync(HttpMethod.Put, "/user/current/profile", new { languageIsoCode = "en-US" });
        await own.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, "/user/current/profile", new { languageIsoCode = "non una lingua" });

        Assert.Equal("en-US", (await own.GetAsync("/user/current")).GetProperty("languageIsoCode").GetString());
    }

    [Theory]
    [InlineData("/filter/user?orderBy=Nothing")]
    [InlineData("/filter/user?userStates=Asleep")]
    [InlineData("/filter/user?userGroupIds=one")]
    public async Task A_list_that_cannot_be_is_refused(string path) =>
        Assert.Equal(HttpStatusCode.BadRequest, await _api.StatusAsync(HttpMethod.Get, path));

    public void Dispose() => _api.Dispose();
}
