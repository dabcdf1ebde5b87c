using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Infrastructure.Contexts;

/// <summary>The caches and the address of one request, or of one piece of work outside a request.</summary>
internal sealed class UmbracoContext(ICacheManager caches, Uri url, Uri cleanedUrl, DateTime created, Lazy<IPreviewService> preview)
    : IUmbracoContext
{
    private bool? _inPreviewMode;

    public DateTime ObjectCreated => created;

    public Uri OriginalRequestUrl => url;

    public Uri CleanedUmbracoUrl => cleanedUrl;

    public IPublishedContentCache Content => caches.Content;

    public IPublishedMediaCache Media => caches.Media;

    public IPublishedElementCache Elements => caches.Elements;

    public IDomainCache Domains => caches.Domains;

    public IPublishedRequest? PublishedRequest { get; set; }

    public bool IsDebug => false;

    public bool InPreviewMode => _inPreviewMode ??= preview.Value.IsInPreview();

    public void Dispose()
    {
    }
}
