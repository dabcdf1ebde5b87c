using System.Globalization;

namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>A filter by a day.</summary>
public sealed record DayFilter(string Name) : CatalogueFilter(Name)
{
    private const string Form = "yyyy-MM-dd";

    public override FilterReading Read(FilterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return RangeOperation.Of(text) is { } operation && text.Values is [var value]
            && DateOnly.TryParseExact(value, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? FilterReading.Of(Name, operation, value)
            : NoSuchForm($"'{Name}:2026-01-31', or with >, >:, < or <: and a day");
    }
}
