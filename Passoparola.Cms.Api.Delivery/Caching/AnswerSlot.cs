namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>The place of one key in the cache. What stands in it is replaced when it is out of date.</summary>
internal sealed class AnswerSlot(AnswerKey key)
{
    private HeldAnswer? _held;

    public AnswerKey Key => key;

    /// <summary>What is kept; null once the cache has given the place up.</summary>
    public HeldAnswer? Held
    {
        get => Volatile.Read(ref _held);
        set => Volatile.Write(ref _held, value);
    }

    /// <summary>Whether it was asked for since the last look.</summary>
    public bool Used { get; set; }

    /// <summary>What the cache counts for it; changed under the slot's own lock.</summary>
    public long Counted { get; set; }

    public bool IsGone { get; set; }
}
