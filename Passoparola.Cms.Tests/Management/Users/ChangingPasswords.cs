using System.Net;
using Microsoft.AspNetCore.Identity;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Users;

[Collection<RunningCms>]
public sealed class ChangingPasswords(CmsApplication cms) : IDisposable
{
    private const string Good = "Una-frase-lunga-42";

    private readonly UsersApi _api = new(cms.AsAdministrator());

    [Fact]
    public async Task A_password_that_is_made_up_is_shown_once_and_opens_the_account()
    {
        var key = await _api.CreateEditorAsync();
        var stamp = Stored(key).SecurityStamp;

        using var answer = await _api.SendAsync(HttpMethod.Post, $"/user/{key}/reset-password");

        var password = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .RootElement.GetProperty("resetPassword").GetString()!;
        Assert.True(Opens(key, password));
        Assert.NotEqual(stamp, Stored(key).SecurityStamp);
    }

    [Fact]
    public async Task An_administrator_gives_somebody_a_password()
    {
        var key = await _api.CreateEditorAsync();
        var stamp = Stored(key).SecurityStamp;

        await _api.SucceedAsync(HttpMethod.Post, $"/user/{key}/change-password", new { newPassword = Good });

        Assert.True(Opens(key, Good));
        Assert.NotEqual(stamp, Stored(key).SecurityStamp);
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, (await _api.GetAsync($"/user/{key}")).GetProperty("lastPasswordChangeDate").ValueKind);
    }

    [Fact]
    public async Task All_rules_that_a_password_breaks_are_said_in_Italian_and_the_old_one_stays()
    {
        var key = await _api.CreateEditorAsync();
        await _api.SucceedAsync(HttpMethod.Post, $"/user/{key}/change-password", new { newPassword = Good });

        var problem = await _api.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, $"/user/{key}/change-password", new { newPassword = "corta" });

        Assert.Equal(["$.newPassword"], UsersApi.Fields(problem));
        Assert.Contains("La password deve avere almeno", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.True(Opens(key, Good));
    }

    [Fact]
    public async Task Ones_own_password_is_changed_with_the_one_that_it_replaces()
    {
        var key = await _api.CreateEditorAsync();
        await _api.SucceedAsync(HttpMethod.Post, $"/user/{key}/change-password", new { newPassword = Good });
        using var own = new UsersApi(cms.AsUser(key));
        using var elsewhere = new UsersApi(cms.AsUser(key));
        const string Address = "/user/current/change-password";

        var without = await own.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, Address, new { newPassword = Good + "!" });
        var wrong = await own.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, Address, new { newPassword = Good + "!", oldPassword = "un’altra" });
        await own.SucceedAsync(HttpMethod.Post, Address, new { newPassword = Good + "!", oldPassword = Good });

        Assert.Equal(["$.oldPassword"], UsersApi.Fields(without));
        Assert.Equal(["$.oldPassword"], UsersApi.Fields(wrong));
        Assert.False(Opens(key, Good));
        Assert.True(Opens(key, Good + "!"));
        await own.GetAsync("/user/current");
        await elsewhere.RefusedAsync(HttpStatusCode.Unauthorized, HttpMethod.Get, "/user/current");
    }

    private bool Opens(Guid key, string password) => cms.Get<IPasswordHasher<IUser>>()
        .VerifyHashedPassword(Stored(key), Stored(key).RawPasswordValue!, password) != PasswordVerificationResult.Failed;

    private IUser Stored(Guid key) => cms.Get<IBackOfficeUserReader>().GetByKey(key)!;

    public void Dispose() => _api.Dispose();
}
