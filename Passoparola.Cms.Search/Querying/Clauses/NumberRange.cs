namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Numbers between two bounds; a missing bound is open.</summary>
public readonly record struct NumberRange(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
{
    public static NumberRange Exactly(decimal value) => new(value, true, value, true);

    public static NumberRange AtLeast(decimal low) => new(low, true, null, false);

    public static NumberRange Above(decimal low) => new(low, false, null, false);

    public static NumberRange AtMost(decimal high) => new(null, false, high, true);

    public static NumberRange Below(decimal high) => new(null, false, high, false);

    public bool Holds(decimal value) =>
        (Low is not { } low || value > low || (LowIncluded && value == low))
        && (High is not { } high || value < high || (HighIncluded && value == high));
}
