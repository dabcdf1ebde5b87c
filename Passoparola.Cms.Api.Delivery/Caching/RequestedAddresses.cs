using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Requests;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>Reads from a request everything its answer depends on.</summary>
internal sealed class RequestedAddresses(PublishedReads published, SiteFacts site)
{
    public RequestedAddress Of(HttpContext http, AnswerKind kind)
    {
        var version = published.Version;
        var request = http.Request;
        var isByPath = kind is AnswerKind.ContentAtPath or AnswerKind.MediaAtPath;
        var isById = kind is AnswerKind.ContentItem or AnswerKind.MediaItem;
        var key = new AnswerKey(
            kind,
            isById && Guid.TryParse(request.RouteValues["id"] as string, out var id) ? id : default,
            isByPath ? request.RouteValues["path"] as string ?? "" : "",
            "",
            // A path may be below a domain, which then decides the culture.
            site.RequestedCulture(request) ?? (isByPath ? "" : site.DefaultCulture),
            request.AcceptSegment() ?? "",
            IsOfContent(kind) ? request.StartItem() ?? "" : "",
            site.SiteOf(request));
        return new RequestedAddress(key, request.QueryString.Value ?? "", version);
    }

    private static bool IsOfContent(AnswerKind kind) => kind <= AnswerKind.ContentQuery;
}
