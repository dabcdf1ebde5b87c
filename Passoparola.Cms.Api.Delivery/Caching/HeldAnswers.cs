using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Representations;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>Answers from what is kept, without an Umbraco context and without rendering.</summary>
internal sealed class HeldAnswers(AnswerCache cache, KnownQueries queries, PublishedReads published)
{
    /// <returns>Null when the answer is not kept or may be out of date.</returns>
    public Task? TrySend(HttpContext http, RequestedAddress requested, AnswerHeaders headers)
    {
        if (queries.Find(requested.Key.Kind, requested.WrittenQuery) is not { } query
            || cache.Find(requested.Key with { Query = query }) is not { } slot)
        {
            return null;
        }

        if (slot.Held is ItemAtAddress address)
        {
            if (!address.IsAt(requested.Version))
            {
                return null;
            }

            slot = address.Slot;
            slot.Used = true;
        }

        return Current(slot, requested.Version) is { } answer ? Send(http, slot, answer, headers) : null;
    }

    private CacheableAnswer? Current(AnswerSlot slot, long version) => slot.Held switch
    {
        RenderedItem item when item.IsCurrent(published) => item.Answer,
        AssembledList list when list.IsAt(version) => list.Answer,
        _ => null,
    };

    private Task Send(HttpContext http, AnswerSlot slot, CacheableAnswer answer, AnswerHeaders headers)
    {
        var sent = answer.SendAsync(http, headers);
        cache.Recount(slot);
        return sent;
    }
}
