using System.Net;
using Passoparola.Cms.Infrastructure.SignIns;
using Passoparola.Cms.Tests.Support;
using Passoparola.Cms.Tests.Support.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.SignIn;

[Collection<RunningCms>]
public sealed class KnowingWhoAsks(CmsApplication cms) : IAsyncLifetime
{
    private readonly BackOfficeBrowser _browser = new(cms.Address);
    private readonly IUserService _users = cms.Get<IUserService>();
    private Person _person = null!;

    public async ValueTask InitializeAsync()
    {
        _person = await cms.NewPersonAsync();
        await _browser.SignInAsync(_person);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("bearer [redacted]")]
    [InlineData("Bearer [redacted] ")]
    [InlineData("Bearer [REDACTED]")]
    [InlineData("Basic W3JlZGFjdGVkXTpb")]
    [InlineData("Bearer abc")]
    public async Task The_cookie_alone_or_with_another_header_opens_nothing(string? header)
    {
        // A blank at the end is no part of a header's value: HTTP takes it off.
        var expected = header == BackOfficeBrowser.Header + " " ? HttpStatusCode.OK : HttpStatusCode.Unauthorized;

        Assert.Equal(expected, await _browser.AskAsync(header));
    }

    [Fact]
    public async Task The_header_alone_opens_nothing()
    {
        using var stranger = new BackOfficeBrowser(cms.Address);

        Assert.Equal(HttpStatusCode.Unauthorized, await stranger.AskAsync());
    }

    [Fact]
    public async Task A_cookie_that_was_tampered_with_opens_nothing()
    {
        var access = _browser.CookieNamed("umbAccessToken")!;
        _browser.SetCookie("umbAccessToken", access[..20] + (access[20] == 'A' ? 'B' : 'A') + access[21..]);
        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());

        _browser.SetCookie("umbAccessToken", _browser.CookieNamed("umbSession")!);
        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());
    }

    [Fact]
    public async Task A_disabled_user_is_out_at_once_and_cannot_come_back_in()
    {
        await _users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { _person.Key });

        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());
        using var refresh = await _browser.RefreshAsync();
        await BackOfficeBrowser.AssertInvalidGrantAsync(refresh);
        using var login = await _browser.LogInAsync(_person.Email, _person.Password);
        Assert.Equal(HttpStatusCode.BadRequest, login.StatusCode);
    }

    [Fact]
    public async Task A_locked_user_is_out_at_once()
    {
        var user = (await _users.GetAsync(_person.Key))!;
        user.IsLockedOut = true;
        _users.Save(user);

        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());
    }

    [Fact]
    public async Task A_new_stamp_ends_what_was_signed_in_before()
    {
        var user = (await _users.GetAsync(_person.Key))!;
        user.SecurityStamp = Guid.NewGuid().ToString();
        _users.Save(user);

        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());
        using var refresh = await _browser.RefreshAsync();
        await BackOfficeBrowser.AssertInvalidGrantAsync(refresh);
    }

    [Fact]
    public async Task A_program_is_let_in_by_its_token_and_nothing_else()
    {
        var (clientId, secret) = await NewClientAsync();
        using var program = new BackOfficeBrowser(cms.Address);
        using var granted = await program.PostAsync($"{BackOfficeBrowser.Security}/token", null, ("grant_type", "client_credentials"), ("client_id", clientId), ("client_secret", secret));
        Assert.Equal(HttpStatusCode.OK, granted.StatusCode);
        var token = System.Text.Json.JsonDocument.Parse(await granted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("access_token").GetString();

        Assert.Equal(HttpStatusCode.OK, await program.AskAsync($"Bearer {token}"));
        Assert.Empty(program.Cookies.GetAllCookies());
        // In a person's browser, with the person's cookies, a bad token stays bad.
        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync($"Bearer {token}x"));

        cms.Get<IClientSecrets>().Set(clientId, "un altro segreto");
        Assert.Equal(HttpStatusCode.Unauthorized, await program.AskAsync($"Bearer {token}"));
    }

    [Fact]
    public async Task A_wrong_secret_and_an_unknown_program_are_refused_alike()
    {
        var (clientId, _) = await NewClientAsync();
        foreach (var id in (string[])[clientId, "umbraco-back-office-unknown"])
        {
            using var refused = await _browser.PostAsync($"{BackOfficeBrowser.Security}/token", null, ("grant_type", "client_credentials"), ("client_id", id), ("client_secret", "sbagliato"));

            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
            Assert.Equal("{\"error\":\"invalid_client\"}", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server_too()
    {
        var session = _browser.CookieNamed("umbSession")!;
        var access = _browser.CookieNamed("umbAccessToken")!;
        using var revoked = await _browser.PostAsync(
            $"{BackOfficeBrowser.Security}/revoke", _browser.Origin, ("client_id", "umbraco-back-office"), ("token", "[redacted]"), ("token_type_hint", "access_token"));
        Assert.Equal(HttpStatusCode.OK, revoked.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());

        using var out1 = await _browser.Client.GetAsync(new Uri($"{BackOfficeBrowser.Security}/signout?post_logout_redirect_uri={_browser.Origin}/umbraco/logout", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, out1.StatusCode);
        Assert.Equal($"{_browser.Origin}/umbraco/logout", out1.Headers.Location!.OriginalString);
        Assert.Null(_browser.CookieNamed("umbSession"));
        Assert.Null(_browser.CookieNamed("umbAccessToken"));
        Assert.Null(_browser.CookieNamed("umbRefreshToken"));

        _browser.SetCookie("umbSession", session);
        _browser.SetCookie("umbAccessToken", access);
        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());
    }

    [Theory]
    [InlineData("https://example.org/umbraco/logout")]
    [InlineData("/umbraco/logout")]
    [InlineData("")]
    public async Task Signing_out_leads_nowhere_else(string address)
    {
        using var answer = await _browser.Client.GetAsync(new Uri($"{BackOfficeBrowser.Security}/signout?post_logout_redirect_uri={Uri.EscapeDataString(address)}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await _browser.AskAsync());
    }

    public ValueTask DisposeAsync()
    {
        _browser.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<(string ClientId, string Secret)> NewClientAsync()
    {
        var name = $"programma-{Guid.NewGuid():N}";
        var created = await _users.CreateAsync(
            Constants.Security.SuperUserKey,
            new UserCreateModel { Email = $"{name}@example.org", UserName = $"{name}@example.org", Name = name, Kind = UserKind.Api, UserGroupKeys = new HashSet<Guid> { Constants.Security.AdminGroupKey } },
            approveUser: true);
        var clientId = $"umbraco-back-office-{name}";
        await _users.AddClientIdAsync(created.Result.CreatedUser!.Key, clientId);
        Assert.True(cms.Get<IClientSecrets>().Set(clientId, "un segreto lungo"));
        return (clientId, "un segreto lungo");
    }
}
