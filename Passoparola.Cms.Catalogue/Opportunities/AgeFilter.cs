using System.Globalization;
using Passoparola.Cms.Catalogue.Filtering;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Catalogue.Opportunities;

/// <summary>
/// A filter by the age of the person: <c>age:7</c> finds what takes somebody of seven, <c>age&gt;65</c> what takes
/// somebody older than sixty-five.
/// </summary>
public sealed record AgeFilter() : CatalogueFilter(FilterNames.Age)
{
    public override FilterReading Read(FilterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ages = text.Values.Select(Age).ToList();
        if (ages.Count == 0 || ages.Contains(null) || (ListOperation(text) is null && ages.Count > 1))
        {
            return NoSuchForm($"'{Name}:7', '{Name}:7,8' or '{Name}>65' (also >:, <, <:), with whole years from 0 to {AgeRange.Oldest}");
        }

        return text.Operator switch
        {
            ":" => FilterReading.Of(Name, FilterOperation.Is, [.. ages.Select(Written), AgeRange.Any]),
            ":!" => FilterReading.Of(Name, FilterOperation.IsNot, [.. ages.Select(Written), AgeRange.Any]),
            ">" => FilterReading.Of(AgeRange.ToField, FilterOperation.GreaterThan, Written(ages[0])),
            ">:" => FilterReading.Of(AgeRange.ToField, FilterOperation.GreaterThanOrEqual, Written(ages[0])),
            "<" => FilterReading.Of(AgeRange.FromField, FilterOperation.LessThan, Written(ages[0])),
            _ => FilterReading.Of(AgeRange.FromField, FilterOperation.LessThanOrEqual, Written(ages[0])),
        };
    }

    private static int? Age(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= AgeRange.Oldest ? age : null;

    private static string Written(int? age) => age!.Value.ToString(CultureInfo.InvariantCulture);
}
