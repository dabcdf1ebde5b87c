using System.Net;
using Passoparola.Cms.Infrastructure.SignIns;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Users;

[Collection<RunningCms>]
public sealed class ProgramsWithCredentials(CmsApplication cms) : IDisposable
{
    private const string Secret = "un-segreto-abbastanza-lungo";

    private readonly UsersApi _api = new(cms.AsAdministrator());

    [Fact]
    public async Task A_program_gets_credentials_that_open_its_account_until_they_are_taken_back()
    {
        var key = await CreateProgramAsync();
        var clientId = $"umbraco-back-office-{Guid.NewGuid():N}";

        await _api.SucceedAsync(HttpMethod.Post, $"/user/{key}/client-credentials", new { clientId, clientSecret = Secret });

        Assert.Equal([clientId], (await _api.GetAsync($"/user/{key}/client-credentials")).EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(key, cms.Get<IClientSecrets>().Verify(clientId, Secret)?.UserKey);
        Assert.Null(cms.Get<IClientSecrets>().Verify(clientId, Secret + "!"));
        await _api.SucceedAsync(HttpMethod.Delete, $"/user/{key}/client-credentials/{clientId}");
        Assert.Null(cms.Get<IClientSecrets>().Verify(clientId, Secret));
    }

    [Fact]
    public async Task An_id_that_is_taken_a_short_secret_and_a_person_are_refused()
    {
        var key = await CreateProgramAsync();
        var person = await _api.CreateEditorAsync();
        var clientId = $"umbraco-back-office-{Guid.NewGuid():N}";
        await _api.SucceedAsync(HttpMethod.Post, $"/user/{key}/client-credentials", new { clientId, clientSecret = Secret });

        async Task<System.Text.Json.JsonElement> RefusedAsync(Guid user, string id, string secret) => await _api.RefusedAsync(
            HttpStatusCode.BadRequest, HttpMethod.Post, $"/user/{user}/client-credentials", new { clientId = id, clientSecret = secret });

        Assert.Equal(["$.clientId"], UsersApi.Fields(await RefusedAsync(key, clientId, Secret)));
        Assert.Equal(["$.clientId"], UsersApi.Fields(await RefusedAsync(key, "non va bene!", Secret)));
        Assert.Equal(["$.clientSecret"], UsersApi.Fields(await RefusedAsync(key, clientId + "b", "corto")));
        Assert.Equal("InvalidUser", (await RefusedAsync(person, clientId + "c", Secret)).GetProperty("operationStatus").GetString());
    }

    [Fact]
    public async Task A_program_gets_no_password()
    {
        var key = await CreateProgramAsync();

        await _api.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, $"/user/{key}/change-password", new { newPassword = "Una-frase-lunga-42" });
        await _api.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, $"/user/{key}/reset-password");
    }

    [Fact]
    public async Task Nobody_has_credentials_who_is_not_there()
    {
        var address = $"/user/{Guid.NewGuid()}/client-credentials";

        Assert.Equal(HttpStatusCode.NotFound, await _api.StatusAsync(HttpMethod.Get, address));
        Assert.Equal(HttpStatusCode.NotFound, await _api.StatusAsync(HttpMethod.Post, address, new { clientId = "prova", clientSecret = Secret }));
        Assert.Equal(HttpStatusCode.NotFound, await _api.StatusAsync(HttpMethod.Delete, address + "/prova"));
    }

    private Task<Guid> CreateProgramAsync()
    {
        var email = UsersApi.NewEmail();
        return _api.CreateAsync("/user", new
        {
            kind = "Api",
            name = "Un programma",
            email,
            userName = email,
            userGroupIds = new[] { UsersApi.Reference(EditorialGroups.EditorsKey) },
        });
    }

    public void Dispose() => _api.Dispose();
}
