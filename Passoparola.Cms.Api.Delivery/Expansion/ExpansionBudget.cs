namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>What a request may still render for <c>expand</c>.</summary>
internal sealed class ExpansionBudget(int items)
{
    private int _left = items;

    /// <summary>Whether the request asked for more than it may: what was rendered is not to be sent.</summary>
    public bool IsExceeded => _left < 0;

    public int Left => _left;

    /// <summary>Counts what was rendered before, and is sent again.</summary>
    public void Spend(int expanded) => _left = _left < 0 ? _left : Math.Max(-1, _left - expanded);

    /// <summary>Whether one more may be rendered.</summary>
    public bool Allows() => _left >= 0 && --_left >= 0;
}
