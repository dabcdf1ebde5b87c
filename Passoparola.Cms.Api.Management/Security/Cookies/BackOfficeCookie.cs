using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.Security.Cookies;

/// <summary>
/// The cookies of a person's session. Scripts cannot read them, other sites cannot have them sent, and over https no other
/// host of the domain can plant them (<c>__Host-</c>). They go with the browser's window; the server ends them sooner.
/// </summary>
internal static class BackOfficeCookie
{
    /// <summary>Holds the session's handle.</summary>
    public const string Session = "umbSession";

    /// <summary>Opens the API, for a quarter of a session.</summary>
    public const string Access = "umbAccessToken";

    /// <summary>Prolongs the session, once.</summary>
    public const string Refresh = "umbRefreshToken";

    private const string HostPrefix = "__Host-";

    public static string? Read(HttpRequest request, string name) => request.Cookies[NameFor(request, name)];

    public static void Write(HttpContext http, string name, string value) =>
        http.Response.Cookies.Append(NameFor(http.Request, name), value, Options(http.Request));

    public static void Clear(HttpContext http)
    {
        foreach (var name in (string[])[Session, Access, Refresh])
        {
            http.Response.Cookies.Delete(NameFor(http.Request, name), Options(http.Request));
        }
    }

    // Plain http is served on this very machine only, and there browsers refuse the prefix.
    private static string NameFor(HttpRequest request, string name) => request.IsHttps ? HostPrefix + name : name;

    private static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = request.IsHttps,
    };
}
