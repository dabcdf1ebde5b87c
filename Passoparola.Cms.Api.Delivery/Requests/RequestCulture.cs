using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Querying;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>The culture of <c>Accept-Language</c> as it is installed; one that nothing is in when it is not installed.</summary>
internal sealed class RequestCulture(IHttpContextAccessor http, InstalledCultures installed) : IRequestCultureService
{
    // ISO 639's "no linguistic content". Core reads cultures as .NET cultures, and fails on a name that is none.
    public const string Nothing = "zxx";

    public string? GetRequestedCulture() =>
        http.HttpContext?.Request.AcceptLanguage() is { } requested ? installed.Find(requested) ?? Nothing : null;
}
