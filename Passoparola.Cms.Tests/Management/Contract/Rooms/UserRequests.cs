using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Support.BackOffice;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Tests.Management.Contract.Rooms;

/// <summary>Users, their groups, and one's own profile.</summary>
internal static class UserRequests
{
    private const string Password = "Una-parola-lunga-2026";

    public static void AddTo(ContractRequests requests)
    {
        AddReading(requests);
        AddUsers(requests);
        AddSeveral(requests);
        AddGroups(requests);
    }

    private static void AddReading(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Get("getUserById", async () => $"/user/{await content.UserAsync()}");
        requests.Get("getUserById2Fa", async () => $"/user/{await content.UserAsync()}/2fa");
        requests.Get("getUserByIdCalculateStartNodes", async () => $"/user/{await content.UserAsync()}/calculate-start-nodes");
        requests.Get("getUserByIdClientCredentials", async () => $"/user/{await content.ApiUserAsync()}/client-credentials");
        requests.Get("getUserBatch", async () => $"/user/batch?id={await content.UserAsync()}");
        requests.Get("getItemUser", async () => $"/item/user?id={await content.UserAsync()}");
        requests.Get("getItemUserGroup", $"/item/user-group?id={EditorialGroups.EditorsKey}");
        requests.Get("getUserGroupById", $"/user-group/{EditorialGroups.EditorsKey}");
        requests.Get("getUserCurrentPermissions", async () => $"/user/current/permissions?id={await content.DocumentAsync()}");
        requests.Get("getUserCurrentPermissionsDocument", async () => $"/user/current/permissions/document?id={await content.DocumentAsync()}");
        requests.Get("getUserCurrentPermissionsMedia", () => Task.FromResult($"/user/current/permissions/media?id={content.MediaFolder()}"));
    }

    private static void AddUsers(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Send("postUser", HttpMethod.Post, () => Body("/user", NewUser()));
        requests.Send("putUserById", HttpMethod.Put, async () =>
        {
            var email = $"{Guid.NewGuid():N}@example.org";
            return ($"/user/{await content.UserAsync()}", new
            {
                email,
                userName = email,
                name = "Ida Rinominata",
                languageIsoCode = "it-IT",
                userGroupIds = new[] { new { id = EditorialGroups.ContributorsKey } },
                documentStartNodeIds = Array.Empty<object>(),
                hasDocumentRootAccess = true,
                mediaStartNodeIds = Array.Empty<object>(),
                hasMediaRootAccess = true,
                elementStartNodeIds = Array.Empty<object>(),
                hasElementRootAccess = false,
            });
        });
        requests.Send("deleteUserById", HttpMethod.Delete, async () => ($"/user/{await content.UserAsync()}", null));
        requests.Send("postUserByIdChangePassword", HttpMethod.Post, async () => ($"/user/{await content.UserAsync()}/change-password", new { newPassword = Password }));
        requests.Send("postUserByIdResetPassword", HttpMethod.Post, async () => ($"/user/{await content.UserAsync()}/reset-password", null));
        requests.Send("postUserByIdClientCredentials", HttpMethod.Post, async () => (
            $"/user/{await content.ApiUserAsync()}/client-credentials", new { clientId = ClientId(), clientSecret = Password }));
        requests.Send("deleteUserByIdClientCredentialsByClientId", HttpMethod.Delete, async () =>
        {
            var (user, client) = (await content.ApiUserAsync(), ClientId());
            var made = await requests.Cms.Get<IUserService>().AddClientIdAsync(user, client);
            Assert.Equal(UserClientCredentialsOperationStatus.Success, made);
            return ($"/user/{user}/client-credentials/{client}", null);
        });
        requests.SendAs("postUserCurrentChangePassword", HttpMethod.Post, async () =>
        {
            var person = await requests.Cms.NewPersonAsync(EditorialGroups.ContributorsKey);
            return (person.Key, "/user/current/change-password", new { oldPassword = person.Password, newPassword = Password });
        });
        requests.Send("putUserCurrentProfile", HttpMethod.Put, () => Body("/user/current/profile", new { languageIsoCode = "it-IT" }));
    }

    private static void AddSeveral(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Send("postUserDisable", HttpMethod.Post, async () => ("/user/disable", new { userIds = new[] { new { id = await content.UserAsync() } } }));
        requests.Send("postUserEnable", HttpMethod.Post, async () => ("/user/enable", new { userIds = new[] { new { id = await content.DisabledUserAsync() } } }));
        requests.Send("postUserUnlock", HttpMethod.Post, async () => ("/user/unlock", new { userIds = new[] { new { id = await content.UserAsync() } } }));
        requests.Send("deleteUser", HttpMethod.Delete, async () => ("/user", new { userIds = new[] { new { id = await content.UserAsync() } } }));
        requests.Send("postUserSetUserGroups", HttpMethod.Post, async () => ("/user/set-user-groups", new
        {
            userIds = new[] { new { id = await content.UserAsync() } },
            userGroupIds = new[] { new { id = EditorialGroups.EditorsKey } },
        }));
    }

    private static void AddGroups(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Send("postUserGroup", HttpMethod.Post, () => Body("/user-group", Group()));
        requests.Send("putUserGroupById", HttpMethod.Put, async () => ($"/user-group/{await content.UserGroupAsync()}", Group()));
        requests.Send("deleteUserGroupById", HttpMethod.Delete, async () => ($"/user-group/{await content.UserGroupAsync()}", null));
        requests.Send("deleteUserGroup", HttpMethod.Delete, async () => ("/user-group", new { userGroupIds = new[] { new { id = await content.UserGroupAsync() } } }));
        requests.Send("postUserGroupByIdUsers", HttpMethod.Post, async () => (
            $"/user-group/{await content.UserGroupAsync()}/users", new[] { new { id = await content.UserAsync() } }));
        requests.Send("deleteUserGroupByIdUsers", HttpMethod.Delete, async () => (
            $"/user-group/{EditorialGroups.ContributorsKey}/users", new[] { new { id = await content.UserAsync() } }));
    }

    private static string ClientId() => $"umbraco-back-office-{Guid.NewGuid():N}";

    private static object NewUser()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        return new { id = Guid.NewGuid(), kind = "Default", email, userName = email, name = "Ida Nuova", userGroupIds = new[] { new { id = EditorialGroups.ContributorsKey } } };
    }

    private static object Group()
    {
        var name = $"gruppo{Guid.NewGuid():N}";
        return new
        {
            name,
            alias = name,
            description = "Un gruppo di prova",
            icon = "icon-users",
            sections = new[] { "Umb.Section.Content" },
            languages = Array.Empty<string>(),
            hasAccessToAllLanguages = true,
            documentStartNode = (object?)null,
            documentRootAccess = true,
            mediaStartNode = (object?)null,
            mediaRootAccess = true,
            elementStartNode = (object?)null,
            elementRootAccess = false,
            fallbackPermissions = new[] { "Umb.Document.Read" },
            permissions = Array.Empty<object>(),
        };
    }

    private static Task<(string, object?)> Body(string path, object body) => Task.FromResult<(string, object?)>((path, body));
}
