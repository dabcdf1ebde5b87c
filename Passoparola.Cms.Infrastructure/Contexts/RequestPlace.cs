using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Infrastructure.Contexts;

/// <summary>Where a piece of work takes place: at an address, in a culture.</summary>
internal sealed class RequestPlace(
    IRequestAccessor request,
    IVariationContextAccessor variation,
    IDefaultCultureAccessor defaultCulture,
    UriUtility uris)
{
    // Work outside a request has no address; Core only asks that there is one.
    private static readonly Uri NoAddress = new("http://localhost");

    public void EnsureVariation() => variation.VariationContext ??= new VariationContext(defaultCulture.DefaultCulture);

    public (Uri Url, Uri Cleaned) Url()
    {
        var url = request.GetRequestUrl() ?? NoAddress;
        return (url, uris.UriToUmbraco(url));
    }
}
