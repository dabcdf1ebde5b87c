using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Querying;
using Passoparola.Cms.Api.Delivery.Requests;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>What of the site decides how a request is to be understood; asked once for each version of the site.</summary>
internal sealed class SiteFacts(
    PublishedReads published,
    IDefaultCultureAccessor defaults,
    IDomainCache domains,
    InstalledCultures installed)
{
    private Facts? _known;

    /// <summary>The culture asked for, as it is installed; null when the header asks for none.</summary>
    public string? RequestedCulture(HttpRequest request) =>
        request.AcceptLanguage() is { } requested ? installed.Find(requested) ?? RequestCulture.Nothing : null;

    public string DefaultCulture => Current.DefaultCulture;

    /// <summary>What of the address decides addresses in the answer: only domains bring it in.</summary>
    public string SiteOf(HttpRequest request) =>
        Current.HasDomains ? $"{request.Scheme}://{request.Host.Value?.ToLowerInvariant()}" : "";

    private Facts Current
    {
        get
        {
            var version = published.Version;
            if (Volatile.Read(ref _known) is { } known && known.Version == version)
            {
                return known;
            }

            var facts = new Facts(version, defaults.DefaultCulture, domains.GetAll(includeWildcards: true).Any());
            Volatile.Write(ref _known, facts);
            return facts;
        }
    }

    private sealed record Facts(long Version, string DefaultCulture, bool HasDomains);
}
