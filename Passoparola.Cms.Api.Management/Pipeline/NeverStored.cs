using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.Pipeline;

/// <summary>What the back office is answered is for one user and this moment.</summary>
internal sealed class NeverStored : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(context);
    }
}
