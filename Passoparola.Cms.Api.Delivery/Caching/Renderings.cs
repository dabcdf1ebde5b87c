using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Expansion;
using Passoparola.Cms.Api.Delivery.Representations;
using Passoparola.Cms.Api.Delivery.Responses;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>Items as JSON: as they were rendered before, where nothing they were made from has changed since.</summary>
internal sealed class Renderings(AnswerCache cache, PublishedReads published, IVariationContextAccessor variation)
{
    private long _made;

    /// <summary>How many items were rendered since the site started.</summary>
    public long Made => Interlocked.Read(ref _made);

    /// <param name="kind">Content or media item.</param>
    /// <param name="build">Looks the item up and makes what is written; null when there is nothing to show.</param>
    public Rendering? Of(HttpContext http, AnswerKind kind, Guid id, Func<object?> build)
    {
        var expansion = http.Features.Get<RequestedExpansion>()!;
        if (http.Features.Get<RequestedAddress>() is not { } requested)
        {
            return Render(build, expansion.Budget) is { } rendered ? new Rendering(rendered, null) : null;
        }

        var context = variation.VariationContext;
        var key = new AnswerKey(kind, id, "", expansion.Canonical, context?.Culture ?? "", context?.Segment ?? "", "", requested.Key.Site);
        if (cache.Find(key) is { Held: RenderedItem kept } slot && kept.IsCurrent(published))
        {
            expansion.Budget.Spend(kept.Expanded);
            return new Rendering(kept, slot);
        }

        return Keep(key, build, expansion.Budget);
    }

    private Rendering? Keep(in AnswerKey key, Func<object?> build, ExpansionBudget budget)
    {
        var isWhole = published.IsSettled;
        if (Render(build, budget) is not { } rendered)
        {
            return null;
        }

        isWhole &= published.IsSettled && rendered.IsOf(published.Version) && !budget.IsExceeded;
        return new Rendering(rendered, isWhole ? cache.Keep(key, rendered) : null);
    }

    private RenderedItem? Render(Func<object?> build, ExpansionBudget budget)
    {
        var version = published.Version;
        using var reads = published.Collect();
        var before = budget.Left;
        if (build() is not { } built)
        {
            return null;
        }

        // Written inside the collection: values may be read only now.
        var answer = new CacheableAnswer(JsonSerializer.SerializeToUtf8Bytes(built, DeliveryJson.Options));
        Interlocked.Increment(ref _made);
        return new RenderedItem(answer, before - budget.Left, reads.Collected, version);
    }
}
