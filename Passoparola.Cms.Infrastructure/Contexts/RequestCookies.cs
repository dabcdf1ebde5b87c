using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Infrastructure.Contexts;

internal sealed class RequestCookies(IHttpContextAccessor httpContextAccessor) : ICookieManager
{
    private HttpContext? Context => httpContextAccessor.HttpContext;

    public bool HasCookie(string cookieName) => Context?.Request.Cookies.ContainsKey(cookieName) == true;

    public string? GetCookieValue(string cookieName) => Context?.Request.Cookies[cookieName];

    public void SetCookieValue(string cookieName, string value, bool httpOnly, bool secure, string sameSiteMode) =>
        Context?.Response.Cookies.Append(cookieName, value, new CookieOptions
        {
            HttpOnly = httpOnly,
            Secure = secure,
            SameSite = Enum.TryParse<SameSiteMode>(sameSiteMode, ignoreCase: true, out var mode) ? mode : SameSiteMode.Unspecified,
            Path = "/",
        });

    public void ExpireCookie(string cookieName)
    {
        if (HasCookie(cookieName))
        {
            Context?.Response.Cookies.Delete(cookieName);
        }
    }
}
