using System.Globalization;
using Passoparola.Cms.Catalogue.Filtering;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Catalogue.Opportunities;

/// <summary>
/// A filter by the income indicator of the person: <c>iseeUpTo:15000</c> finds what somebody with an ISEE of 15,000 euro
/// may use, because its ceiling is as high or it has none. With an operator the ceiling itself is compared.
/// </summary>
public sealed record IseeFilter() : CatalogueFilter(FilterNames.IseeUpTo)
{
    /// <summary>The ceiling of what has none: above any that is written.</summary>
    public const decimal NoCeiling = 1_000_000_000;

    public override FilterReading Read(FilterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Values is not [var value]
            || !decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euro)
            || euro >= NoCeiling)
        {
            return NoSuchForm($"'{Name}:15000', or with >, >:, < or <:, and an amount in euro with a point before the cents");
        }

        var operation = text.Operator switch
        {
            ":" => FilterOperation.GreaterThanOrEqual,
            ":!" => FilterOperation.LessThan,
            _ => RangeOperation.Of(text)!.Value,
        };
        return FilterReading.Of(Name, operation, euro.ToString(CultureInfo.InvariantCulture));
    }
}
