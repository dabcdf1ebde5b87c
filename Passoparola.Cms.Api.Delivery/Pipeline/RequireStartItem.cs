using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Pipeline;

/// <summary>A <c>Start-Item</c> that names no root is an error on every content endpoint, even by key.</summary>
internal sealed class RequireStartItem(IRequestStartItemProviderAccessor startItems) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (startItems.TryGetValue(out var provider) && provider.RequestedStartItem() is { } requested && provider.GetStartItem() is null)
        {
            return DeliveryProblem.NotFound($"The Start-Item '{requested}' could not be found: give the key or the URL segment of a published root item.", "delivery.startItemNotFound");
        }

        return await next(context);
    }
}
