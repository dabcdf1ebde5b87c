using System.Net;
using Passoparola.Cms.Tests.Support;
using Passoparola.Cms.Tests.Support.BackOffice;

namespace Passoparola.Cms.Tests.Management.SignIn;

[Collection<RunningCms>]
public sealed class ProlongingSessions(CmsApplication cms) : IAsyncLifetime
{
    private const string Refresh = "umbRefreshToken";

    private readonly BackOfficeBrowser _browser = new(cms.Address);

    public async ValueTask InitializeAsync() => await _browser.SignInAsync(await cms.NewPersonAsync());

    [Fact]
    public async Task Every_use_gives_another_token()
    {
        var first = _browser.CookieNamed(Refresh);

        await RefreshAsync();
        var second = _browser.CookieNamed(Refresh);
        await RefreshAsync();

        Assert.Distinct([first, second, _browser.CookieNamed(Refresh)]);
        Assert.Equal(HttpStatusCode.OK, await _browser.AskAsync());
    }

    [Fact]
    public async Task A_reload_that_lost_the_answer_gets_the_same_one_again()
    {
        var parent = _browser.CookieNamed(Refresh)!;
        await RefreshAsync();
        var successor = _browser.CookieNamed(Refresh);

        _browser.SetCookie(Refresh, parent);
        using var later = cms.Clock.Ahead(TimeSpan.FromSeconds(55));
        await RefreshAsync();

        Assert.Equal(successor, _browser.CookieNamed(Refresh));
        await RefreshAsync();
    }

    [Fact]
    public async Task A_token_that_comes_again_later_ends_the_session_for_whoever_has_it()
    {
        var parent = _browser.CookieNamed(Refresh)!;
        await RefreshAsync();
        var successor = _browser.CookieNamed(Refresh)!;
        using var later = cms.Clock.Ahead(TimeSpan.FromSeconds(61));

        _browser.SetCookie(Refresh, parent);
        using var reused = await _browser.RefreshAsync();
        await BackOfficeBrowser.AssertInvalidGrantAsync(reused);

        Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());
        _browser.SetCookie(Refresh, successor);
        using var owner = await _browser.RefreshAsync();
        await BackOfficeBrowser.AssertInvalidGrantAsync(owner);
        using var again = await _browser.AuthorizeAsync();
        Assert.StartsWith("/umbraco/login", again.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_opens_the_API_does_so_for_its_whole_life_whatever_is_prolonged_meanwhile()
    {
        var access = _browser.CookieNamed("umbAccessToken")!;
        await RefreshAsync();
        await RefreshAsync();
        _browser.SetCookie("umbAccessToken", access);

        using (cms.Clock.Ahead(TimeSpan.FromSeconds(290)))
        {
            Assert.Equal(HttpStatusCode.OK, await _browser.AskAsync());
        }

        using (cms.Clock.Ahead(TimeSpan.FromSeconds(301)))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await _browser.AskAsync());
        }
    }

    [Fact]
    public async Task A_session_lasts_four_times_as_long_and_starts_anew_when_it_is_prolonged()
    {
        using (cms.Clock.Ahead(TimeSpan.FromMinutes(19)))
        {
            await RefreshAsync();
        }

        using (cms.Clock.Ahead(TimeSpan.FromMinutes(38)))
        {
            await RefreshAsync();
        }

        using (cms.Clock.Ahead(TimeSpan.FromMinutes(59)))
        {
            using var late = await _browser.RefreshAsync();
            await BackOfficeBrowser.AssertInvalidGrantAsync(late);
        }
    }

    [Fact]
    public async Task Without_a_session_nobody_is_signed_in()
    {
        using var stranger = new BackOfficeBrowser(cms.Address);

        using var answer = await stranger.RefreshAsync();

        await BackOfficeBrowser.AssertInvalidGrantAsync(answer);
    }

    [Fact]
    public async Task A_token_in_the_body_is_not_believed()
    {
        var token = _browser.CookieNamed(Refresh)!;
        using var answer = await _browser.PostAsync(
            $"{BackOfficeBrowser.Security}/token", _browser.Origin, ("client_id", "umbraco-back-office"), ("grant_type", "refresh_token"), ("refresh_token", token));

        await BackOfficeBrowser.AssertInvalidGrantAsync(answer);
    }

    [Fact]
    public async Task A_token_of_somebody_else_is_of_no_use()
    {
        using var other = new BackOfficeBrowser(cms.Address);
        await other.SignInAsync(await cms.NewPersonAsync());
        other.SetCookie(Refresh, _browser.CookieNamed(Refresh)!);

        using var answer = await other.RefreshAsync();

        await BackOfficeBrowser.AssertInvalidGrantAsync(answer);
        await RefreshAsync();
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_prolong()
    {
        using var answer = await _browser.PostAsync(
            $"{BackOfficeBrowser.Security}/token", "https://example.org", ("client_id", "umbraco-back-office"), ("grant_type", "refresh_token"), ("refresh_token", "[redacted]"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    public ValueTask DisposeAsync()
    {
        _browser.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task RefreshAsync()
    {
        using var answer = await _browser.RefreshAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
