using Passoparola.Cms.Api.Delivery.Representations;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>A list as it was put together from renderings. What belongs in it is asked again at every version of the site.</summary>
internal sealed class AssembledList(CacheableAnswer answer, long? total, long[] numbers, long version) : HeldAnswer
{
    private long _checkedAt = version;

    public CacheableAnswer Answer => answer;

    public override long Bytes => 320 + answer.Bytes + (8 * numbers.Length);

    public bool IsAt(long currentVersion) => Volatile.Read(ref _checkedAt) == currentVersion;

    /// <summary>Whether putting it together again would give the same bytes; if so, it counts as put together at the version.</summary>
    public bool IsSame(long? currentTotal, ReadOnlySpan<long> currentNumbers, long currentVersion)
    {
        if (total != currentTotal || !currentNumbers.SequenceEqual(numbers))
        {
            return false;
        }

        Volatile.Write(ref _checkedAt, currentVersion);
        return true;
    }
}
