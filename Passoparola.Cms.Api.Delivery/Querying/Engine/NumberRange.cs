using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>A stretch of numbers; a missing bound is open.</summary>
internal readonly record struct NumberRange(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
{
    public static NumberRange Exactly(decimal value) => new(value, true, value, true);

    public static NumberRange From(FilterOperation operation, decimal bound) => operation switch
    {
        FilterOperation.LessThan => new(null, false, bound, false),
        FilterOperation.LessThanOrEqual => new(null, false, bound, true),
        FilterOperation.GreaterThan => new(bound, false, null, false),
        FilterOperation.GreaterThanOrEqual => new(bound, true, null, false),
        _ => Exactly(bound),
    };

    public bool Holds(decimal value) =>
        (Low is not { } low || value > low || (LowIncluded && value == low))
        && (High is not { } high || value < high || (HighIncluded && value == high));
}
