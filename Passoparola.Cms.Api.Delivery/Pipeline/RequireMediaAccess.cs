using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Pipeline;

internal sealed class RequireMediaAccess(IApiAccessService access) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        access.HasMediaAccess()
            ? await next(context)
            : DeliveryProblem.Unauthorized("Media are not open to this request: they are disabled, or they need the API key in the Api-Key header.");
}
