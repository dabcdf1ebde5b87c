using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Requests;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Pipeline;

internal sealed class RequireContentAccess(IApiAccessService access) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var preview = context.HttpContext.Request.AsksForPreview();
        if (preview ? access.HasPreviewAccess() : access.HasPublicAccess())
        {
            return await next(context);
        }

        return DeliveryProblem.Unauthorized(preview
            ? "Preview needs the API key in the Api-Key header."
            : "The Delivery API is not open to this request: it is disabled, or it needs the API key in the Api-Key header.");
    }
}
