using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.Security.Origins;

/// <summary>
/// Where the back office is: what <c>Umbraco:CMS:Security:BackOfficeHost</c> says, else where
/// <c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c> says the site is. Only on this very machine the request is believed.
/// </summary>
internal sealed class BackOfficeOrigin(IOptionsMonitor<SecuritySettings> security, IOptionsMonitor<WebRoutingSettings> routing)
{
    /// <returns>For example <c>https://cms.example.it</c>; <c>null</c> when it is nowhere said.</returns>
    public string? Of(HttpRequest request) =>
        Configured ?? (Loopback.IsSource(request) ? $"{request.Scheme}://{request.Host.Value}" : null);

    /// <summary>The configured one.</summary>
    public string? Configured =>
        OriginOf(security.CurrentValue.BackOfficeHost)
        ?? (Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out var site) ? OriginOf(site) : null);

    /// <summary>Whether a page of the back office sent the request, or one that browsers send no origin with.</summary>
    public bool Allows(HttpRequest request) => request.Headers.Origin is [] || Sent(request);

    /// <summary>Whether the request says that a page of the back office sent it.</summary>
    public bool Sent(HttpRequest request) => request.Headers.Origin is [{ } origin] && string.Equals(origin, Of(request), StringComparison.Ordinal);

    private static string? OriginOf(Uri? address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? address.GetLeftPart(UriPartial.Authority) : null;
}
