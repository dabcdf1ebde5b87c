using Passoparola.Cms.Catalogue.Stored;

namespace Passoparola.Cms.Catalogue.Territory;

/// <summary>Where a document lies and what it serves, worked out in full: every municipality and every district.</summary>
/// <param name="LocatedIn">Municipalities of its own places.</param>
/// <param name="Municipalities">Municipalities that it lies in or serves.</param>
/// <param name="Districts">Districts that it lies in or serves.</param>
public sealed record ServedArea(
    IReadOnlyCollection<Guid> LocatedIn,
    IReadOnlyCollection<Guid> Municipalities,
    IReadOnlyCollection<Guid> Districts)
{
    /// <param name="document">The document.</param>
    /// <param name="places">Its own places.</param>
    /// <param name="territory">The territory as it is published.</param>
    public static ServedArea Of(IStoredValues document, IEnumerable<Place> places, TerritoryMap territory)
    {
        ArgumentNullException.ThrowIfNull(territory);
        var located = places.Select(place => place.Municipality).OfType<Guid>().ToHashSet();
        if (document.Flag("wholeArea"))
        {
            return new ServedArea(located, [.. territory.Municipalities.Union(located)], territory.Districts);
        }

        var servedDistricts = document.Keys("servedDistricts");
        var municipalities = located.Union(document.Keys("servedMunicipalities")).ToList();
        return new ServedArea(
            located,
            [.. municipalities.Union(servedDistricts.SelectMany(territory.MunicipalitiesOf))],
            [.. servedDistricts.Union(municipalities.Select(territory.DistrictOf).OfType<Guid>())]);
    }
}
