using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Api.Management.Security.Origins;

namespace Passoparola.Cms.Api.Management.Security.Pages;

/// <summary>Tells a form of these pages from one that another site made a browser send.</summary>
internal sealed class PageForgery(IAntiforgery antiforgery, BackOfficeOrigin origin)
{
    public const string Field = "__RequestVerificationToken";

    public string TokenFor(HttpContext http) => antiforgery.GetAndStoreTokens(http).RequestToken!;

    /// <summary>Whether a page of another site sent the form, or one that hides where it is.</summary>
    public bool IsForeign(HttpRequest request) => !origin.Allows(request);

    /// <summary>Whether the form is one that this browser was given.</summary>
    public Task<bool> IsOursAsync(HttpContext http) => antiforgery.IsRequestValidAsync(http);

    public static void Register(IServiceCollection services) => services.AddAntiforgery(options =>
    {
        options.FormFieldName = Field;
        options.HeaderName = null;
        options.SuppressXFrameOptionsHeader = true;
        options.Cookie.Name = "umbForgery";
        options.Cookie.Path = ManagementPaths.BackOffice;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    });
}
