using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>Finds the content of a path; in preview also by the path that unpublished content is given.</summary>
internal sealed class ContentByPath(
    IApiContentPathResolver paths,
    IApiPublishedContentCache cache,
    IRequestPreviewService preview)
{
    private const string PreviewPrefix = $"/{Constants.DeliveryApi.Routing.PreviewContentPathPrefix}";

    public IPublishedContent? Find(string path)
    {
        if (!path.StartsWith(PreviewPrefix, StringComparison.Ordinal))
        {
            return paths.ResolveContentPath(path);
        }

        return preview.IsPreview() && Guid.TryParse(path.AsSpan(PreviewPrefix.Length).TrimEnd('/'), out var key) ? cache.GetById(key) : null;
    }
}
