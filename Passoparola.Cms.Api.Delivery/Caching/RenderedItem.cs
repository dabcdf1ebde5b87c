using Passoparola.Cms.Api.Delivery.Representations;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>One item as JSON, alone an answer and a part of lists; and what it was made from.</summary>
/// <param name="answer">The JSON.</param>
/// <param name="expanded">How much of the request's expansion budget it took.</param>
/// <param name="reads">What it was made from.</param>
/// <param name="version">The version of the site it was made at.</param>
internal sealed class RenderedItem(CacheableAnswer answer, int expanded, CollectedReads reads, long version) : HeldAnswer
{
    private const int BytesOfRead = 32;

    private static long _lastNumber;

    private readonly long _madeAt = version;
    private long _checkedAt = version;

    public CacheableAnswer Answer => answer;

    public int Expanded => expanded;

    /// <summary>Tells this rendering from every other there ever was.</summary>
    public long Number { get; } = Interlocked.Increment(ref _lastNumber);

    public override long Bytes => 320 + answer.Bytes + (reads.Count * BytesOfRead);

    /// <summary>Whether it was made at the version.</summary>
    public bool IsOf(long version) => _madeAt == version;

    /// <summary>Whether it would be rendered the same now. What it was made from is looked at once for each version of the site.</summary>
    public bool IsCurrent(PublishedReads published)
    {
        var now = published.Version;
        if (Volatile.Read(ref _checkedAt) == now)
        {
            return true;
        }

        if (!published.AreCurrent(reads))
        {
            return false;
        }

        Volatile.Write(ref _checkedAt, now);
        return true;
    }
}
