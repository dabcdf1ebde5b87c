using Passoparola.Cms.Api.Delivery.Querying;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>Finds the content of a path; in preview also by the path that unpublished content is given.</summary>
internal sealed class ContentByPath(
    IApiContentPathResolver paths,
    IApiPublishedContentCache cache,
    IRequestPreviewService preview,
    IVariationContextAccessor variation,
    InstalledCultures cultures)
{
    private const string PreviewPrefix = $"/{Constants.DeliveryApi.Routing.PreviewContentPathPrefix}";

    public IPublishedContent? Find(string path)
    {
        // Core reads the culture of a route as a .NET culture, and fails on a name that is none.
        if (cultures.Find(variation.VariationContext?.Culture ?? "") is null)
        {
            return null;
        }

        if (!path.StartsWith(PreviewPrefix, StringComparison.Ordinal))
        {
            return paths.ResolveContentPath(path);
        }

        return preview.IsPreview() && Guid.TryParse(path.AsSpan(PreviewPrefix.Length).TrimEnd('/'), out var key) ? cache.GetById(key) : null;
    }
}
