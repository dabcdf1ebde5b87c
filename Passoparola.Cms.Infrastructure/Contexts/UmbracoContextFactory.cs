using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Infrastructure.Contexts;

/// <summary>Gives the context of the running request, or makes one that lives as long as its reference.</summary>
internal sealed class UmbracoContextFactory(
    IUmbracoContextAccessor accessor,
    Lazy<ICacheManager> caches,
    Lazy<IPreviewService> preview,
    RequestPlace place,
    TimeProvider clock) : IUmbracoContextFactory
{
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out var running))
        {
            return new UmbracoContextReference(running, isRoot: false, accessor);
        }

        place.EnsureVariation();
        var (url, cleanedUrl) = place.Url();
        var context = new UmbracoContext(caches.Value, url, cleanedUrl, clock.GetUtcNow().UtcDateTime, preview);
        accessor.Set(context);
        return new UmbracoContextReference(context, isRoot: true, accessor);
    }
}
