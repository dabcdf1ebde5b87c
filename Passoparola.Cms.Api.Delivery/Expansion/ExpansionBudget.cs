namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>What a request may still render for <c>expand</c>.</summary>
internal sealed class ExpansionBudget(int items)
{
    private int _left = items;

    /// <summary>Whether the request asked for more than it may: what was rendered is not to be sent.</summary>
    public bool IsExceeded => _left < 0;

    /// <summary>Whether one more may be rendered.</summary>
    public bool Allows() => _left >= 0 && --_left >= 0;
}
