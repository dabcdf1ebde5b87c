using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Requests;

internal sealed class RequestSegment(IHttpContextAccessor http) : IRequestSegmentService
{
    public string? GetRequestedSegment() => http.HttpContext?.Request.AcceptSegment();
}
