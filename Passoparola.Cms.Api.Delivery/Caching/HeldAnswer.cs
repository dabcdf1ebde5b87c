namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>What the cache keeps at one key.</summary>
internal abstract class HeldAnswer
{
    /// <summary>Roughly what it occupies.</summary>
    public abstract long Bytes { get; }
}
