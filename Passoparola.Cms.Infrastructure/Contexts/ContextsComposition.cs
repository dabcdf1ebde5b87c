using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Infrastructure.Contexts;

internal static class ContextsComposition
{
    public static IServiceCollection AddContexts(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton<RequestPlace>();
        services.TryAddSingleton<IUmbracoContextFactory, UmbracoContextFactory>();
        services.TryAddSingleton<IRequestAccessor, RequestAccessor>();
        services.TryAddSingleton<ICookieManager, RequestCookies>();
        services.TryAddSingleton<IIpResolver, RequestIpResolver>();
        services.TryAddSingleton<ISessionIdResolver, NullSessionIdResolver>();
        services.TryAddSingleton<IVariationContextAccessor, HybridVariationContextAccessor>();
        services.TryAddSingleton<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();
        services.TryAddSingleton<IDefaultCultureAccessor, DefaultCultureAccessor>();
        return services;
    }
}
