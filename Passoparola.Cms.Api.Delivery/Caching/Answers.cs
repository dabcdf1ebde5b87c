using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Expansion;
using Passoparola.Cms.Api.Delivery.Representations;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>Makes answers of renderings, and keeps them at the address they were asked for.</summary>
internal sealed class Answers(
    AnswerCache cache,
    KnownQueries queries,
    PublishedReads published,
    AnswerAudience audience,
    IOptionsMonitor<CachingSettings> settings)
{
    // One list must not push out everything else.
    private const int LargestShare = 8;

    public IResult Item(HttpContext http, Rendering rendering)
    {
        if (http.Features.Get<RequestedAddress>() is { } requested)
        {
            var query = http.Features.Get<RequestedExpansion>()!.Canonical;
            queries.Remember(requested.Key.Kind, requested.WrittenQuery, query);
            if (rendering.Slot is { } slot && !requested.IsRendering && IsStillAt(requested))
            {
                cache.Keep(requested.Key with { Query = query }, new ItemAtAddress(slot, requested.Version));
            }
        }

        return new SendAnswer(rendering.Item.Answer, audience);
    }

    /// <param name="query">Everything that decides what is in the list and how it is written, in one spelling.</param>
    /// <param name="total">How many there are in all; null for a list that does not say.</param>
    public IResult List(HttpContext http, string query, long? total, IReadOnlyList<RenderedItem> items) =>
        http.Features.Get<RequestedAddress>() is { } requested && IsStillAt(requested)
            ? KeptList(requested, query, total, items)
            : new SendAnswer(new CacheableAnswer(ListBody.Of(total, items)), audience);

    private SendAnswer KeptList(RequestedAddress requested, string query, long? total, IReadOnlyList<RenderedItem> items)
    {
        queries.Remember(requested.Key.Kind, requested.WrittenQuery, query);
        var key = requested.Key with { Query = query };
        var numbers = items.Select(item => item.Number).ToArray();
        if (cache.Find(key) is { Held: AssembledList kept } && kept.IsSame(total, numbers, requested.Version))
        {
            return new SendAnswer(kept.Answer, audience);
        }

        var answer = new CacheableAnswer(ListBody.Of(total, items), isSentOnly: true);
        if (answer.Bytes > settings.CurrentValue.MaxBytes / LargestShare)
        {
            return new SendAnswer(answer, audience);
        }

        var slot = cache.Keep(key, new AssembledList(answer, total, numbers, requested.Version));
        return new SendAnswer(answer, audience, () => cache.Recount(slot));
    }

    private bool IsStillAt(RequestedAddress requested) => published.IsSettled && published.Version == requested.Version;
}
