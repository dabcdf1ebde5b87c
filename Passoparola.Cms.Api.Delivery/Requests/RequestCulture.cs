using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Requests;

internal sealed class RequestCulture(IHttpContextAccessor http) : IRequestCultureService
{
    public string? GetRequestedCulture() => http.HttpContext?.Request.AcceptLanguage();
}
