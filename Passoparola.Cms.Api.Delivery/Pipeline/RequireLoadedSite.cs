using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Api.Delivery.Pipeline;

/// <summary>Never silently empty: until everything that queries read is in memory, the answer is 503 and when to come back.</summary>
internal sealed class RequireLoadedSite(Site site) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (site.IsReady)
        {
            return await next(context);
        }

        context.HttpContext.Response.Headers.RetryAfter = "1";
        return DeliveryProblem.NotLoaded();
    }
}
