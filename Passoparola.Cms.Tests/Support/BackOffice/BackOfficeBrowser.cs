using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;

namespace Passoparola.Cms.Tests.Support.BackOffice;

/// <summary>A browser with its cookies, going the way of the back office's client step by step.</summary>
internal sealed partial class BackOfficeBrowser : IDisposable
{
    public const string Security = "/umbraco/management/api/v1/security/back-office";

    public const string Login = "/umbraco/login";

    /// <summary>Something of the API that everybody who is signed in may read.</summary>
    public const string Anything = "/umbraco/management/api/v1/language";

    public const string Header = "Bearer [redacted]";

    private readonly SocketsHttpHandler _handler;

    public BackOfficeBrowser(Uri address)
    {
        _handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies };
        Client = new HttpClient(_handler) { BaseAddress = address };
        Origin = address.GetLeftPart(UriPartial.Authority);
    }

    public CookieContainer Cookies { get; } = new();

    public HttpClient Client { get; }

    public string Origin { get; }

    public string RedirectUri => $"{Origin}/umbraco/oauth_complete";

    /// <summary>What the next code is answered with.</summary>
    public string Verifier { get; private set; } = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens the sign-in page, fills it in and sends it.</summary>
    public async Task<HttpResponseMessage> LogInAsync(string username, string password, string returnUrl = "/umbraco", string? origin = null)
    {
        using var page = await Client.GetAsync(new Uri($"{Login}?returnUrl={Uri.EscapeDataString(returnUrl)}", UriKind.Relative), Cancellation);
        var html = await page.Content.ReadAsStringAsync(Cancellation);
        return await PostAsync(Login, origin, ("__RequestVerificationToken", ForgeryTokenIn(html)), ("username", username), ("password", password), ("returnUrl", returnUrl));
    }

    public static string ForgeryTokenIn(string html) => HttpUtility.HtmlDecode(ForgeryToken().Match(html).Groups[1].Value);

    /// <summary>Asks for a code and takes it from the address it is sent to.</summary>
    public async Task<string> CodeAsync()
    {
        using var answer = await AuthorizeAsync();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith(RedirectUri + "?", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var query = HttpUtility.ParseQueryString(answer.Headers.Location.Query);
        Assert.Equal("stato & altro", query["state"]);
        return query["code"]!;
    }

    public Task<HttpResponseMessage> AuthorizeAsync(params (string Name, string Value)[] instead)
    {
        Verifier = Convert.ToHexString(RandomNumberGenerator.GetBytes(64));
        var fields = new Dictionary<string, string>
        {
            ["client_id"] = "umbraco-back-office",
            ["redirect_uri"] = RedirectUri,
            ["scope"] = "offline_access",
            ["response_type"] = "code",
            ["state"] = "stato & altro",
            ["code_challenge"] = Convert.ToBase64String(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
            ["code_challenge_method"] = "S256",
            ["prompt"] = "consent",
            ["access_type"] = "offline",
        };
        foreach (var (name, value) in instead)
        {
            fields[name] = value;
        }

        var query = string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));
        return Client.GetAsync(new Uri($"{Security}/authorize?{query}", UriKind.Relative), Cancellation);
    }

    public Task<HttpResponseMessage> RedeemAsync(string code, string? verifier = null, string? redirectUri = null) => PostAsync(
        $"{Security}/token",
        Origin,
        ("client_id", "umbraco-back-office"),
        ("redirect_uri", redirectUri ?? RedirectUri),
        ("grant_type", "authorization_code"),
        ("code", code),
        ("code_verifier", verifier ?? Verifier));

    public Task<HttpResponseMessage> RefreshAsync() => PostAsync(
        $"{Security}/token",
        Origin,
        ("client_id", "umbraco-back-office"),
        ("redirect_uri", RedirectUri),
        ("grant_type", "refresh_token"),
        ("refresh_token", "[redacted]"));

    /// <summary>The whole way from the sign-in page to the first tokens.</summary>
    public async Task SignInAsync(Person person)
    {
        using var login = await LogInAsync(person.Email, person.Password);
        Assert.Equal(HttpStatusCode.SeeOther, login.StatusCode);
        using var tokens = await RedeemAsync(await CodeAsync());
        Assert.Equal(HttpStatusCode.OK, tokens.StatusCode);
    }

    /// <summary>Asks the API for something.</summary>
    public async Task<HttpStatusCode> AskAsync(string? authorization = Header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Anything);
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var answer = await Client.SendAsync(request, Cancellation);
        return answer.StatusCode;
    }

    public async Task<HttpResponseMessage> PostAsync(string path, string? origin, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await Client.SendAsync(request, Cancellation);
    }

    /// <summary>The value of a cookie, whatever its name begins with.</summary>
    public string? CookieNamed(string name) =>
        Cookies.GetAllCookies().SingleOrDefault(cookie => cookie.Name.EndsWith(name, StringComparison.Ordinal))?.Value;

    public void SetCookie(string name, string value) => Cookies.Add(Client.BaseAddress!, new Cookie(name, value, "/"));

    /// <summary>That nobody is signed in, in the words the client understands.</summary>
    public static async Task AssertInvalidGrantAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("invalid_grant", (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("error").GetString());
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex ForgeryToken();
}
