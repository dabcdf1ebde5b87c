namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>
/// A request that everybody may have the answer to, and where that answer is kept. A request without one is answered for
/// itself only.
/// </summary>
/// <param name="Key">The key, without the query.</param>
/// <param name="WrittenQuery">The query as it was sent.</param>
/// <param name="Version">The version of the site before anything was looked up.</param>
internal sealed record RequestedAddress(AnswerKey Key, string WrittenQuery, long Version)
{
    /// <summary>Whether the answer is an item's rendering and nothing else decides which.</summary>
    public bool IsRendering => Key.Kind is AnswerKind.ContentItem or AnswerKind.MediaItem && Key.StartItem.Length == 0;
}
