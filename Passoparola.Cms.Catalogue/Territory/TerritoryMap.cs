using System.Collections.Frozen;

namespace Passoparola.Cms.Catalogue.Territory;

/// <summary>Which municipalities are published, and to which district each belongs.</summary>
public sealed class TerritoryMap
{
    private readonly FrozenDictionary<Guid, Guid?> _districtOf;
    private readonly FrozenDictionary<Guid, Guid[]> _municipalitiesOf;

    /// <param name="municipalities">Each municipality and its district, if one is known.</param>
    /// <param name="districts">The districts.</param>
    public TerritoryMap(IReadOnlyCollection<KeyValuePair<Guid, Guid?>> municipalities, IReadOnlyList<Guid> districts)
    {
        ArgumentNullException.ThrowIfNull(municipalities);
        Districts = districts;
        Municipalities = [.. municipalities.Select(municipality => municipality.Key)];
        _districtOf = municipalities.ToFrozenDictionary();
        _municipalitiesOf = municipalities
            .Where(municipality => municipality.Value is not null)
            .GroupBy(municipality => municipality.Value!.Value, municipality => municipality.Key)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public IReadOnlyList<Guid> Districts { get; }

    public IReadOnlyList<Guid> Municipalities { get; }

    public Guid? DistrictOf(Guid municipality) => _districtOf.GetValueOrDefault(municipality);

    public IReadOnlyList<Guid> MunicipalitiesOf(Guid district) => _municipalitiesOf.GetValueOrDefault(district, []);
}
