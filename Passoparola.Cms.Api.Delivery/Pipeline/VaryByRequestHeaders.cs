using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Api.Delivery.Pipeline;

/// <summary>Tells caches which request headers change the answer.</summary>
internal sealed class VaryByRequestHeaders : IEndpointFilter
{
    private static readonly string Headers = string.Join(
        ", ",
        Constants.DeliveryApi.HeaderNames.AcceptLanguage,
        Constants.DeliveryApi.HeaderNames.AcceptSegment,
        Constants.DeliveryApi.HeaderNames.Preview,
        Constants.DeliveryApi.HeaderNames.StartItem);

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.Append("Vary", Headers);
        return next(context);
    }
}
