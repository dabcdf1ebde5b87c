using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Tests.Management.Users;

[Collection<RunningCms>]
public sealed class WhatEachGroupSees(CmsApplication cms)
{
    private const string Api = "/umbraco/management/api/v1";

    private static readonly string[] Writing =
    [
        "Umb.Document.Create", "Umb.Document.Duplicate", "Umb.Document.PropertyValue.Read", "Umb.Document.PropertyValue.Write",
        "Umb.Document.Read", "Umb.Document.Rollback", "Umb.Document.Update",
    ];

    private static readonly string[] Publishing =
    [
        "Umb.Document.Delete", "Umb.Document.Move", "Umb.Document.Publish", "Umb.Document.Sort", "Umb.Document.Unpublish",
        "Umb.DocumentRecycleBin.Restore",
    ];

    [Fact]
    public async Task An_administrator_sees_every_section_and_action_that_is_served_and_no_other()
    {
        var user = await CurrentAsync(cms.AsAdministrator());

        Assert.True(user.GetProperty("isAdmin").GetBoolean());
        Assert.Equal(["Umb.Section.Content", "Umb.Section.Media", "Umb.Section.Settings", "Umb.Section.Users"], Texts(user, "allowedSections").Order());
        Assert.Equal([.. Writing.Concat(Publishing).Order(StringComparer.Ordinal)], Texts(user, "fallbackPermissions"));
        Assert.Equal([Constants.Security.AdminGroupKey.ToString()], user.GetProperty("userGroupIds").EnumerateArray().Select(id => id.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task An_editor_writes_and_publishes_content_and_media()
    {
        var user = await CurrentAsync(await cms.AsEditorAsync());

        Assert.False(user.GetProperty("isAdmin").GetBoolean());
        Assert.Equal(["Umb.Section.Content", "Umb.Section.Media"], Texts(user, "allowedSections").Order());
        Assert.Equal([.. Writing.Concat(Publishing).Order(StringComparer.Ordinal)], Texts(user, "fallbackPermissions"));
        Assert.Equal([EditorialGroups.EditorsKey.ToString()], user.GetProperty("userGroupIds").EnumerateArray().Select(id => id.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_contributor_writes_but_neither_publishes_nor_deletes()
    {
        var user = await CurrentAsync(await cms.AsContributorAsync());

        Assert.Equal(["Umb.Section.Content", "Umb.Section.Media"], Texts(user, "allowedSections").Order());
        Assert.Equal(Writing, Texts(user, "fallbackPermissions"));
    }

    [Fact]
    public async Task Every_member_that_the_back_office_reads_is_there()
    {
        var user = await CurrentAsync(await cms.AsEditorAsync());

        Assert.Equal("redattrice@example.org", user.GetProperty("userName").GetString());
        Assert.Equal("redattrice@example.org", user.GetProperty("email").GetString());
        Assert.Equal("Rosa Redattrice", user.GetProperty("name").GetString());
        Assert.Equal("it-IT", user.GetProperty("languageIsoCode").GetString());
        Assert.True(user.GetProperty("hasDocumentRootAccess").GetBoolean());
        Assert.True(user.GetProperty("hasMediaRootAccess").GetBoolean());
        Assert.True(user.GetProperty("hasElementRootAccess").GetBoolean());
        Assert.True(user.GetProperty("hasAccessToAllLanguages").GetBoolean());
        Assert.False(user.GetProperty("hasAccessToSensitiveData").GetBoolean());
        Assert.Equal(4, user.GetProperty("languages").GetArrayLength());
        foreach (var empty in new[] { "documentStartNodeIds", "mediaStartNodeIds", "elementStartNodeIds", "avatarUrls", "permissions" })
        {
            Assert.Equal(0, user.GetProperty(empty).GetArrayLength());
        }
    }

    [Theory]
    [InlineData("/user/current/configuration")]
    [InlineData("/user/configuration")]
    public async Task The_rules_for_passwords_are_told_and_nothing_that_is_not_served_is_offered(string path)
    {
        var configuration = await (await cms.AsEditorAsync()).GetFromJsonAsync<JsonElement>(Api + path, TestContext.Current.CancellationToken);

        Assert.True(configuration.GetProperty("passwordConfiguration").GetProperty("minimumPasswordLength").GetInt32() >= 10);
        Assert.True(configuration.GetProperty("allowChangePassword").GetBoolean());
        Assert.False(configuration.GetProperty("allowTwoFactor").GetBoolean());
        Assert.False(configuration.TryGetProperty("canInviteUsers", out var invites) && invites.GetBoolean());
    }

    [Theory]
    [InlineData("/user/current/2fa")]
    [InlineData("/user/current/login-providers")]
    public async Task Ways_to_sign_in_that_there_are_not_are_not_listed(string path)
    {
        var list = await (await cms.AsEditorAsync()).GetFromJsonAsync<JsonElement>(Api + path, TestContext.Current.CancellationToken);

        Assert.Equal(0, list.GetArrayLength());
    }

    [Fact]
    public async Task Permissions_on_nothing_that_exists_are_not_found()
    {
        using var answer = await (await cms.AsEditorAsync()).GetAsync(
            new Uri($"{Api}/user/current/permissions/document?id={Guid.NewGuid()}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<JsonElement> CurrentAsync(HttpClient client)
    {
        using (client)
        {
            return await client.GetFromJsonAsync<JsonElement>($"{Api}/user/current", TestContext.Current.CancellationToken);
        }
    }

    private static string[] Texts(JsonElement user, string name) => [.. user.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
}
