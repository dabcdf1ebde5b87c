using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Api.Delivery.Access;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Content;
using Passoparola.Cms.Api.Delivery.Cors;
using Passoparola.Cms.Api.Delivery.Expansion;
using Passoparola.Cms.Api.Delivery.Media;
using Passoparola.Cms.Api.Delivery.OpenApi;
using Passoparola.Cms.Api.Delivery.Pipeline;
using Passoparola.Cms.Api.Delivery.Querying;
using Passoparola.Cms.Api.Delivery.Requests;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Delivery;

/// <summary>Umbraco's Content Delivery API v2. It answers nothing but 401 unless <c>Umbraco:CMS:DeliveryApi:Enabled</c> is set.</summary>
public static class DeliveryApiComposition
{
    /// <summary>Registers the Delivery API and the builders of Umbraco.Core that it renders with.</summary>
    public static IUmbracoBuilder AddDeliveryApi(this IUmbracoBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddBuildersOfCore();
        builder.Services.AddApiKeys();
        builder.Services.AddAnswerCaching();
        builder.Services.AddCors();
        builder.Services.AddUnique<ICorsPolicyProvider, DeliveryCorsPolicies>();
        builder.Services.AddDeliveryOpenApi();
        builder.Services.AddRequests();
        builder.Services.AddExpansion();
        builder.Services.AddMedia();
        return builder.AddQuerying();
    }

    /// <summary>Maps the endpoints below <c>/umbraco/delivery/api/v2</c>; anything else below <c>/umbraco/delivery</c> is a 404 problem.</summary>
    public static IEndpointRouteBuilder MapDeliveryApi(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var delivery = endpoints.MapGroup("/umbraco/delivery/api/v2");
        delivery.MapContent();
        delivery.MapMedia();
        endpoints.MapDeliveryOpenApi();
        endpoints.MapFallback("/umbraco/delivery/{**rest}", (HttpContext http) => Unknown(http));
        return endpoints;
    }

    private static IResult Unknown(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            return DeliveryProblem.NotFound("The Delivery API has no such address. It answers below /umbraco/delivery/api/v2/content and /umbraco/delivery/api/v2/media.", "delivery.unknownAddress");
        }

        http.Response.Headers.Allow = "GET, HEAD";
        return DeliveryProblem.MethodNotAllowed();
    }

    private static void AddBuildersOfCore(this IServiceCollection services)
    {
        services.AddUnique<IApiContentBuilder, ApiContentBuilder>();
        services.AddUnique<IApiContentNameProvider, ApiContentNameProvider>();
        services.AddUnique<IApiContentPathProvider, ApiContentPathProvider>();
        services.AddUnique<IApiContentResponseBuilder, ApiContentResponseBuilder>();
        services.AddUnique<IApiContentRouteBuilder, ApiContentRouteBuilder>();
        services.AddUnique<IApiDocumentUrlService, ApiDocumentUrlService>();
        services.AddUnique<IApiElementBuilder, ApiElementBuilder>();
        services.AddUnique<IApiMediaBuilder, ApiMediaBuilder>();
        services.AddUnique<IApiMediaUrlProvider, ApiMediaUrlProvider>();
        services.AddUnique<IApiPropertyRenderer, ApiPropertyRenderer>();
        services.AddUnique<IApiPublishedContentCache, ApiPublishedContentCache>();
    }

    private static void AddRequests(this IServiceCollection services)
    {
        services.AddUnique<IApiAccessService, RequestAccess>();
        services.AddUnique<IApiContentPathResolver, ContentPathResolver>();
        services.AddUnique<IRequestCultureService, RequestCulture>();
        services.AddUnique<IRequestPreviewService, RequestPreview>();
        services.AddUnique<IRequestRedirectService, RequestRedirects>();
        services.AddUnique<IRequestRoutingService, RequestRouting>();
        services.AddUnique<IRequestSegmentService, RequestSegment>();
        services.AddUnique<IRequestStartItemProviderAccessor, RequestStartItemAccessor>();
        // The catalogue has no members, and nothing is protected for them.
        services.AddUnique<IRequestMemberAccessService, NoopRequestMemberAccessService>();
        services.AddScoped<IRequestStartItemProvider, RequestStartItem>();
        services.AddSingleton<AnswerGate>();
        services.AddSingleton<ContentByPath>();
        services.AddSingleton<ContentRenderings>();
        services.AddSingleton<RedirectTarget>();
        services.AddSingleton<RequestDomain>();
    }

    private static void AddMedia(this IServiceCollection services)
    {
        services.AddUnique<IApiMediaQueryService, MediaQueryService>();
        services.AddSingleton<MediaAnswers>();
        services.AddSingleton<MediaRenderings>();
        services.AddSingleton<MediaPaths>();
    }

    private static void AddExpansion(this IServiceCollection services)
    {
        services.AddOptions<ExpansionSettings>()
            .BindConfiguration("Passoparola:Delivery:Expansion")
            .Validate(settings => settings.MaxItems > 0, "Passoparola:Delivery:Expansion:MaxItems must be a positive number.")
            .ValidateOnStart();
        services.AddUnique<IOutputExpansionStrategyAccessor, OutputExpansionAccessor>();
        services.AddScoped<IOutputExpansionStrategy, OutputExpansion>();
    }
}
