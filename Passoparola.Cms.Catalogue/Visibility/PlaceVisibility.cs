using Passoparola.Cms.Catalogue.Stored;

namespace Passoparola.Cms.Catalogue.Visibility;

/// <summary>
/// What may be told of a place. A refuge must not be found through its own record: every output that shows, filters by,
/// counts or measures places asks here, and nowhere else is it decided.
/// </summary>
/// <param name="Shown">Whether the address, its note, the postal code, the coordinates and the accessibility may be told.</param>
/// <param name="MunicipalityShown">Whether its municipality may be told.</param>
public readonly record struct PlaceVisibility(bool Shown, bool MunicipalityShown)
{
    private const string Municipality = "municipality";
    private const string Protected = "protectedPlace";
    private const string ShowMunicipality = "showMunicipality";

    /// <summary>Aliases of what tells where a place is, but for the municipality.</summary>
    public static IReadOnlyList<string> Aliases { get; } = ["address", "addressNote", "postalCode", "latitude", "longitude", "accessibility"];

    /// <summary>Decides for a document or block that has a place of its own.</summary>
    public static PlaceVisibility Of(IStoredValues values) =>
        values.Flag(Protected) ? new PlaceVisibility(false, values.Flag(ShowMunicipality)) : new PlaceVisibility(true, true);

    /// <summary>The aliases of what must not be told.</summary>
    public IEnumerable<string> Withheld() => Shown ? [] : MunicipalityShown ? Aliases : [.. Aliases, Municipality];
}
