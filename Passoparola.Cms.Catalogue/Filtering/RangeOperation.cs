using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Catalogue.Filtering;

internal static class RangeOperation
{
    /// <summary>What an operator means between a value and a number or a day.</summary>
    public static FilterOperation? Of(FilterText text) => text.Operator switch
    {
        ":" => FilterOperation.Is,
        ":!" => FilterOperation.IsNot,
        ">" => FilterOperation.GreaterThan,
        ">:" => FilterOperation.GreaterThanOrEqual,
        "<" => FilterOperation.LessThan,
        "<:" => FilterOperation.LessThanOrEqual,
        _ => null,
    };
}
