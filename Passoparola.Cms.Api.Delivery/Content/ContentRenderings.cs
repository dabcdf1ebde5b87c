using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Caching;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Content;

/// <summary>Content items as JSON.</summary>
internal sealed class ContentRenderings(Renderings renderings, IApiPublishedContentCache content, IApiContentResponseBuilder responses)
{
    /// <returns>Null when nothing is published at the key for this request.</returns>
    public Rendering? Of(HttpContext http, Guid key) =>
        renderings.Of(http, AnswerKind.ContentItem, key, () => content.GetById(key) is { } item ? responses.Build(item) : null);

    public IReadOnlyList<RenderedItem> Of(HttpContext http, IEnumerable<Guid> keys) =>
        [.. keys.Select(key => Of(http, key)).OfType<Rendering>().Select(rendering => rendering.Item)];
}
