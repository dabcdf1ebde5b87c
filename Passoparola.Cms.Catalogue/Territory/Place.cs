using Passoparola.Cms.Catalogue.Stored;
using Passoparola.Cms.Catalogue.Visibility;

namespace Passoparola.Cms.Catalogue.Territory;

/// <summary>A place where something is offered, as far as it may be told.</summary>
/// <param name="Municipality">Its municipality; null when it has none or must not tell it.</param>
/// <param name="Accessibility">What makes it accessible; empty when it must not be told.</param>
public sealed record Place(Guid? Municipality, IReadOnlyList<Guid> Accessibility)
{
    private const string Locations = "locations";

    /// <summary>The own places of a document: its own, and those of its locations.</summary>
    public static IReadOnlyList<Place> Of(IStoredValues document, string? culture)
    {
        var places = new List<Place> { Read(document) };
        places.AddRange(document.Blocks(Locations, culture).Select(Read));
        return [.. places.Where(place => place.Municipality is not null || place.Accessibility.Count > 0)];
    }

    private static Place Read(IStoredValues values)
    {
        var visibility = PlaceVisibility.Of(values);
        return new Place(
            visibility.MunicipalityShown ? values.Key("municipality") : null,
            visibility.Shown ? values.Keys("accessibility") : []);
    }
}
