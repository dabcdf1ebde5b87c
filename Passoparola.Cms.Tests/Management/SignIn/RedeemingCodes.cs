using System.Net;
using Passoparola.Cms.Tests.Support;
using Passoparola.Cms.Tests.Support.BackOffice;

namespace Passoparola.Cms.Tests.Management.SignIn;

[Collection<RunningCms>]
public sealed class RedeemingCodes(CmsApplication cms) : IAsyncLifetime
{
    private readonly BackOfficeBrowser _browser = new(cms.Address);

    public async ValueTask InitializeAsync()
    {
        var person = await cms.NewPersonAsync();
        using var login = await _browser.LogInAsync(person.Email, person.Password);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var code = await _browser.CodeAsync();
        using var first = await _browser.RedeemAsync(code);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var second = await _browser.RedeemAsync(code);

        await BackOfficeBrowser.AssertInvalidGrantAsync(second);
        Assert.Equal(HttpStatusCode.OK, await _browser.AskAsync());
    }

    [Fact]
    public async Task A_code_wants_the_verifier_of_its_challenge()
    {
        var code = await _browser.CodeAsync();

        using var answer = await _browser.RedeemAsync(code, verifier: _browser.Verifier + "A");

        await BackOfficeBrowser.AssertInvalidGrantAsync(answer);
        Assert.Null(_browser.CookieNamed("umbAccessToken"));
    }

    [Fact]
    public async Task A_code_wants_the_address_it_was_sent_to()
    {
        var code = await _browser.CodeAsync();

        using var answer = await _browser.RedeemAsync(code, redirectUri: _browser.RedirectUri + "/");

        await BackOfficeBrowser.AssertInvalidGrantAsync(answer);
    }

    [Fact]
    public async Task A_code_is_of_no_use_in_another_browser()
    {
        var code = await _browser.CodeAsync();
        using var other = new BackOfficeBrowser(cms.Address);
        using var without = await other.RedeemAsync(code, _browser.Verifier);
        await BackOfficeBrowser.AssertInvalidGrantAsync(without);
        var thief = await cms.NewPersonAsync();
        using var login = await other.LogInAsync(thief.Email, thief.Password);

        using var signedIn = await other.RedeemAsync(code, _browser.Verifier);

        await BackOfficeBrowser.AssertInvalidGrantAsync(signedIn);
    }

    [Fact]
    public async Task A_code_runs_out_within_a_minute()
    {
        var code = await _browser.CodeAsync();
        using var later = cms.Clock.Ahead(TimeSpan.FromSeconds(60));

        using var answer = await _browser.RedeemAsync(code);

        await BackOfficeBrowser.AssertInvalidGrantAsync(answer);
    }

    [Theory]
    [InlineData("redirect_uri", "https://example.org/umbraco/oauth_complete")]
    [InlineData("redirect_uri", "/umbraco/oauth_complete")]
    [InlineData("client_id", "another")]
    [InlineData("response_type", "token")]
    [InlineData("code_challenge_method", "plain")]
    [InlineData("code_challenge", "")]
    [InlineData("state", "")]
    public async Task What_the_client_does_not_ask_is_answered_with_a_page_and_no_code(string name, string value)
    {
        using var answer = await _browser.AuthorizeAsync((name, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Null(answer.Headers.Location);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("?a=b")]
    [InlineData("#x")]
    public async Task The_address_is_compared_to_the_letter(string more)
    {
        using var answer = await _browser.AuthorizeAsync(("redirect_uri", _browser.RedirectUri + more));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    public ValueTask DisposeAsync()
    {
        _browser.Dispose();
        return ValueTask.CompletedTask;
    }
}
