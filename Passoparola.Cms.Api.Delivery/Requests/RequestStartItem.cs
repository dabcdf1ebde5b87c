using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>The root item that the <c>Start-Item</c> header names by key or by URL segment. One for each request.</summary>
internal sealed class RequestStartItem(
    IHttpContextAccessor http,
    IRequestPreviewService preview,
    IDocumentNavigationQueryService navigation,
    IDocumentUrlService urls,
    IVariationContextAccessor variation,
    IPublishedContentCache content) : IRequestStartItemProvider
{
    private IPublishedContent? _found;

    public string? RequestedStartItem() => http.HttpContext?.Request.StartItem();

    public IPublishedContent? GetStartItem()
    {
        if (_found is not null || RequestedStartItem()?.Trim('/') is not { Length: > 0 } requested || !navigation.TryGetRootKeys(out var roots))
        {
            return _found;
        }

        var isPreview = preview.IsPreview();
        var key = Guid.TryParse(requested, out var parsed)
            ? roots.Cast<Guid?>().FirstOrDefault(root => root == parsed)
            : roots.Cast<Guid?>().FirstOrDefault(root => HasSegment(root!.Value, requested, isPreview));
        _found = key is null ? null : content.GetById(isPreview, key.Value);
        return _found;
    }

    private bool HasSegment(Guid root, string segment, bool isPreview) =>
        string.Equals(urls.GetUrlSegment(root, variation.VariationContext?.Culture ?? "", isPreview), segment, StringComparison.OrdinalIgnoreCase)
        && content.GetById(isPreview, root) is not null;
}
