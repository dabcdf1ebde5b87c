using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Caching;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary>Media items as JSON.</summary>
internal sealed class MediaRenderings(Renderings renderings, IPublishedMediaCache media, MediaAnswers answers)
{
    public Rendering? Of(HttpContext http, Guid key) =>
        renderings.Of(http, AnswerKind.MediaItem, key, () => media.GetById(key) is { } item ? answers.Of(item) : null);

    public IReadOnlyList<RenderedItem> Of(HttpContext http, IEnumerable<Guid> keys) =>
        [.. keys.Select(key => Of(http, key)).OfType<Rendering>().Select(rendering => rendering.Item)];
}
