using Passoparola.Cms.Catalogue.Stored;

namespace Passoparola.Cms.Catalogue.Territory;

/// <summary>Where a document lies and what it serves, worked out in full: every municipality and every district.</summary>
/// <param name="LocatedIn">Municipalities of its own places.</param>
/// <param name="Municipalities">Municipalities that it lies in or serves.</param>
/// <param name="Districts">Districts that it lies in or serves.</param>
/// <param name="ServesDistricts">Whether it serves whole districts or the whole area, and so depends on the map of the territory.</param>
public sealed record ServedArea(
    IReadOnlyCollection<Guid> LocatedIn,
    IReadOnlyCollection<Guid> Municipalities,
    IReadOnlyCollection<Guid> Districts,
    bool ServesDistricts)
{
    public static ServedArea Of(IStoredValues document, string? culture, TerritoryMap territory)
    {
        ArgumentNullException.ThrowIfNull(territory);
        var located = Place.Of(document, culture).Select(place => place.Municipality).OfType<Guid>().ToHashSet();
        if (document.Flag("wholeArea"))
        {
            return new ServedArea(located, [.. territory.Municipalities.Union(located)], territory.Districts, true);
        }

        var servedDistricts = document.Keys("servedDistricts");
        var municipalities = located.Union(document.Keys("servedMunicipalities")).ToList();
        return new ServedArea(
            located,
            [.. municipalities.Union(servedDistricts.SelectMany(territory.MunicipalitiesOf))],
            [.. servedDistricts.Union(municipalities.Select(territory.DistrictOf).OfType<Guid>())],
            servedDistricts.Count > 0);
    }
}
