using Passoparola.Cms.Catalogue.Filtering;

namespace Passoparola.Cms.Catalogue.Opening;

/// <summary>A filter by when a place is open; it is evaluated when it is asked.</summary>
public sealed record OpenOnFilter() : CatalogueFilter(FilterNames.OpenOn)
{
    public override FilterReading Read(FilterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ListOperation(text) is { } operation && text.Values.Count > 0 && text.Values.All(value => OpeningMoment.Read(value) is not null)
            ? FilterReading.Of(Name, operation, [.. text.Values])
            : NoSuchForm($"'{Name}:mo', '{Name}:mo@09:30' or '{Name}:now'; the days are {string.Join(", ", Weekdays.Codes)}");
    }
}
