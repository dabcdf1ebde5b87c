using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Api.Delivery.Pipeline;

/// <summary>Gives the request an Umbraco context, and the culture and segment its headers ask for, or the default ones.</summary>
internal sealed class EnterContext(
    IUmbracoContextFactory contexts,
    IVariationContextAccessor variation,
    IDefaultCultureAccessor defaultCulture,
    IRequestCultureService cultures,
    IRequestSegmentService segments) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var umbraco = contexts.EnsureUmbracoContext();
        var culture = cultures.GetRequestedCulture() ?? defaultCulture.DefaultCulture;
        variation.VariationContext = new VariationContext(culture, segments.GetRequestedSegment());
        return await next(context);
    }
}
