namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>What caches may do with answers, and how many are kept in memory; <c>Passoparola:Delivery:Caching</c>.</summary>
public sealed class CachingSettings
{
    /// <summary>
    /// <c>Cache-Control</c> of what everybody may read. By default caches may keep an answer and must ask each time
    /// whether it is still right, which costs a 304.
    /// </summary>
    public string CacheControl { get; set; } = "public, max-age=0, must-revalidate";

    /// <summary>How many bytes of rendered answers are kept, compressed forms included; 0 keeps none.</summary>
    public long MaxBytes { get; set; } = 64 * 1024 * 1024;
}
