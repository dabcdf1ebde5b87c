using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>Preview needs the header and the key: without the key nothing below ever sees a draft.</summary>
internal sealed class RequestPreview(IHttpContextAccessor http, IApiAccessService access) : IRequestPreviewService
{
    public bool IsPreview() => http.HttpContext?.Request.AsksForPreview() == true && access.HasPreviewAccess();
}
