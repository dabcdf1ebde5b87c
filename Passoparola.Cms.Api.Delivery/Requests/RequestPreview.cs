using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>Preview needs the header and the key, or a token that was found good: without them nothing below ever sees a draft.</summary>
internal sealed class RequestPreview(IHttpContextAccessor http, IApiAccessService access) : IRequestPreviewService
{
    public bool IsPreview() => http.HttpContext is { } current
        && (current.Features.Get<PreviewedDocument>() is not null || (current.Request.AsksForPreview() && access.HasPreviewAccess()));
}
