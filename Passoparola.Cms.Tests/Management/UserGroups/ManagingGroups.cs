using System.Net;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Management.Users;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.UserGroups;

[Collection<RunningCms>]
public sealed class ManagingGroups(CmsApplication cms) : IDisposable
{
    private readonly UsersApi _api = new(cms.AsAdministrator());

    [Fact]
    public async Task A_group_is_created_changed_found_and_deleted()
    {
        var alias = NewAlias();
        var key = await _api.CreateAsync("/user-group", GroupsApi.Group(alias, ["Umb.Section.Content"], languages: ["it-IT"]));

        var made = await _api.GetAsync($"/user-group/{key}");
        Assert.Equal(["Umb.Section.Content"], made.GetProperty("sections").EnumerateArray().Select(section => section.GetString()));
        Assert.Equal(["it-IT"], made.GetProperty("languages").EnumerateArray().Select(language => language.GetString()));
        Assert.False(made.GetProperty("hasAccessToAllLanguages").GetBoolean());
        Assert.True(made.GetProperty("documentRootAccess").GetBoolean());
        await _api.SucceedAsync(HttpMethod.Put, $"/user-group/{key}", GroupsApi.Group(alias, ["Umb.Section.Media"], ["Umb.Document.Update"], name: "Altro nome"));
        var changed = await _api.GetAsync($"/user-group/{key}");
        Assert.Equal("Altro nome", changed.GetProperty("name").GetString());
        Assert.Equal(["Umb.Document.Update"], changed.GetProperty("fallbackPermissions").EnumerateArray().Select(verb => verb.GetString()));
        Assert.Equal([key], UsersApi.Ids((await _api.GetAsync("/filter/user-group?filter=Altro%20nome&take=100")).GetProperty("items")));
        Assert.Equal([key], UsersApi.Ids(await _api.GetAsync($"/item/user-group?id={key}")));
        await _api.SucceedAsync(HttpMethod.Delete, $"/user-group/{key}");
        Assert.Equal(HttpStatusCode.NotFound, await _api.StatusAsync(HttpMethod.Get, $"/user-group/{key}"));
    }

    [Fact]
    public async Task Members_come_and_go()
    {
        var key = await _api.CreateAsync("/user-group", GroupsApi.Group(NewAlias(), ["Umb.Section.Content"]));
        var member = await _api.CreateEditorAsync();
        object[] members = [UsersApi.Reference(member)];

        await _api.SucceedAsync(HttpMethod.Post, $"/user-group/{key}/users", members);
        Assert.Contains(key, UsersApi.Ids((await _api.GetAsync($"/user/{member}")).GetProperty("userGroupIds")));
        await _api.SucceedAsync(HttpMethod.Delete, $"/user-group/{key}/users", members);

        Assert.Equal([EditorialGroups.EditorsKey], UsersApi.Ids((await _api.GetAsync($"/user/{member}")).GetProperty("userGroupIds")));
    }

    [Fact]
    public async Task A_right_on_one_document_is_kept_and_told_to_the_member()
    {
        var document = cms.Get<IEntityService>().GetRootEntities(UmbracoObjectTypes.Document).First().Key;
        object[] permissions = [new Dictionary<string, object>
        {
            ["verbs"] = new[] { "Umb.Document.Read", "Umb.Document.Update" },
            ["document"] = UsersApi.Reference(document),
            ["$type"] = "DocumentPermissionPresentationModel",
        }];
        var group = await _api.CreateAsync("/user-group", GroupsApi.Group(NewAlias(), ["Umb.Section.Content"], permissions: permissions));

        using var member = new UsersApi(cms.AsUser(await _api.CreateAsync("/user", UsersApi.Person(UsersApi.NewEmail(), group))));
        var told = Assert.Single((await member.GetAsync("/user/current")).GetProperty("permissions").EnumerateArray());

        Assert.Equal("DocumentPermissionPresentationModel", told.GetProperty("$type").GetString());
        Assert.Equal(document, told.GetProperty("document").GetProperty("id").GetGuid());
        Assert.Equal(["Umb.Document.Read", "Umb.Document.Update"], told.GetProperty("verbs").EnumerateArray().Select(verb => verb.GetString()));
        var asked = await member.GetAsync($"/user/current/permissions/document?id={document}");
        Assert.Equal(
            ["Umb.Document.Read", "Umb.Document.Update"],
            Assert.Single(asked.GetProperty("permissions").EnumerateArray()).GetProperty("permissions").EnumerateArray().Select(verb => verb.GetString()));
    }

    [Fact]
    public async Task Saving_the_administrators_keeps_what_is_not_served_yet()
    {
        var before = cms.Get<IUserService>().GetUserById(Constants.Security.SuperUserId)!.Groups.Single(group => group.Alias == Constants.Security.AdminGroupAlias);
        var shown = await _api.GetAsync($"/user-group/{Constants.Security.AdminGroupKey}");
        Assert.False(shown.GetProperty("isDeletable").GetBoolean());
        Assert.False(shown.GetProperty("aliasCanBeChanged").GetBoolean());

        await _api.SucceedAsync(HttpMethod.Put, $"/user-group/{Constants.Security.AdminGroupKey}", shown);

        var after = cms.Get<IUserService>().GetUserById(Constants.Security.SuperUserId)!.Groups.Single(group => group.Alias == Constants.Security.AdminGroupAlias);
        Assert.Equal(before.Permissions.Order(), after.Permissions.Order());
        Assert.Equal(before.AllowedSections.Order(), after.AllowedSections.Order());
    }

    [Fact]
    public async Task What_cannot_be_is_refused_at_its_field()
    {
        async Task<string[]> FieldsAsync(object group) =>
            UsersApi.Fields(await _api.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, "/user-group", group));

        Assert.Equal(["$.name"], await FieldsAsync(GroupsApi.Group(NewAlias(), [], name: "")));
        Assert.Equal(["$.alias"], await FieldsAsync(GroupsApi.Group(EditorialGroups.EditorsAlias, [])));
        Assert.Equal(["$.sections"], await FieldsAsync(GroupsApi.Group(NewAlias(), ["Umb.Section.Library"])));
        Assert.Equal(["$.fallbackPermissions"], await FieldsAsync(GroupsApi.Group(NewAlias(), [], ["Umb.Document.PublicAccess"])));
        Assert.Equal(["$.languages"], await FieldsAsync(GroupsApi.Group(NewAlias(), [], languages: ["de-DE"])));
        Assert.Equal(["$.permissions"], await FieldsAsync(GroupsApi.Group(NewAlias(), [], permissions: [new { verbs = Array.Empty<string>() }])));
    }

    [Fact]
    public async Task The_administrators_are_not_deleted() => await _api.RefusedAsync(
        HttpStatusCode.BadRequest, HttpMethod.Delete, $"/user-group/{Constants.Security.AdminGroupKey}");

    private static string NewAlias() => $"gruppo{Guid.NewGuid():N}";

    public void Dispose() => _api.Dispose();
}
