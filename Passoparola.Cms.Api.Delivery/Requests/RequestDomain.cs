using Passoparola.Cms.Api.Delivery.Parameters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>The configured domain under which a content path was asked for, if any.</summary>
internal sealed class RequestDomain(IRequestAccessor request, IDomainCache domains)
{
    /// <summary>The domain, and the route <c>{root id}/{path below the domain}</c>.</summary>
    public (DomainAndUri Domain, string Route)? For(string path)
    {
        var configured = domains.GetAll(false).ToList();
        if (configured.Count == 0 || Address(path) is not { } address)
        {
            return null;
        }

        // A domain stands for the paths below it; SelectDomain would also settle for one that does not hold the path.
        if (DomainUtilities.SelectDomain(configured, address, defaultCulture: domains.DefaultCulture) is not { } domain)
        {
            return null;
        }

        var domainPath = Uri.UnescapeDataString(domain.Uri.AbsolutePath);
        var below = path.Length >= domainPath.Length ? path[domainPath.Length..] : "";
        return (domain, $"{domain.ContentId}/{below.TrimStart('/')}");
    }

    private Uri? Address(string path) =>
        request.GetRequestUrl() is { } url
        && Uri.TryCreate($"{url.GetLeftPart(UriPartial.Authority)}{ItemPath.Escape(path)}", UriKind.Absolute, out var address)
            ? address
            : null;
}
