using System.Net;
using Passoparola.Cms.Infrastructure.SignIns;
using Passoparola.Cms.Tests.Support;
using Passoparola.Cms.Tests.Support.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.SignIn;

[Collection<RunningCms>]
public sealed class ChangingPasswords(CmsApplication cms) : IAsyncLifetime
{
    private const string Next = "un’altra password";

    private readonly BackOfficeBrowser _browser = new(cms.Address);
    private readonly IUserService _users = cms.Get<IUserService>();
    private Person _person = null!;

    public async ValueTask InitializeAsync()
    {
        _person = await cms.NewPersonAsync();
        await _browser.SignInAsync(_person);
    }

    [Fact]
    public async Task A_new_password_ends_what_was_signed_in_with_the_old_one()
    {
        var changed = await _users.ChangePasswordAsync(Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = _person.Key, NewPassword = Next });

        Assert.True(changed.Success, changed.Status.ToString());
        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());
        using var old = await _browser.LogInAsync(_person.Email, _person.Password);
        Assert.Equal(HttpStatusCode.BadRequest, old.StatusCode);
        await _browser.SignInAsync(_person with { Password = Next });
    }

    [Fact]
    public async Task One_s_own_password_is_changed_by_who_knows_it()
    {
        var wrong = await _users.ChangePasswordAsync(_person.Key, new ChangeUserPasswordModel { UserKey = _person.Key, NewPassword = Next, OldPassword = "non è questa" });
        Assert.False(wrong.Success);
        Assert.Equal("La password attuale non è corretta.", wrong.Result!.Error?.ErrorMessage);

        var right = await _users.ChangePasswordAsync(_person.Key, new ChangeUserPasswordModel { UserKey = _person.Key, NewPassword = Next, OldPassword = _person.Password });
        Assert.True(right.Success, right.Status.ToString());
    }

    [Fact]
    public async Task A_password_that_breaks_the_rules_is_refused_and_the_old_one_stays()
    {
        var changed = await _users.ChangePasswordAsync(Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = _person.Key, NewPassword = "corta" });

        Assert.False(changed.Success);
        Assert.Equal("La password deve avere almeno 10 caratteri.", changed.Result!.Error?.ErrorMessage);
        Assert.Equal(HttpStatusCode.OK, await _browser.AskAsync());
    }

    [Fact]
    public async Task A_reset_makes_a_password_and_unlocks_the_account()
    {
        var user = (await _users.GetAsync(_person.Key))!;
        user.IsLockedOut = true;
        _users.Save(user);

        var reset = await _users.ResetPasswordAsync(Constants.Security.SuperUserKey, _person.Key);

        Assert.True(reset.Success, reset.Status.ToString());
        await _browser.SignInAsync(_person with { Password = reset.Result!.ResetPassword! });
    }

    [Fact]
    public void A_session_goes_on_where_its_own_user_changed_what_ends_the_others()
    {
        var sessions = cms.Get<ISignInSessions>();
        var (own, other) = (sessions.Open(_person.Key, ""), sessions.Open(_person.Key, ""));
        var session = sessions.Find(own)!;

        var renamed = _users.GetByUsername(_person.Email)!;
        renamed.SecurityStamp = Guid.NewGuid().ToString();
        _users.Save(renamed);
        sessions.Keep(session);

        Assert.Equal(session, sessions.Find(own));
        Assert.Null(sessions.Find(other));
    }

    public ValueTask DisposeAsync()
    {
        _browser.Dispose();
        return ValueTask.CompletedTask;
    }
}
