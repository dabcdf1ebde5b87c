using Passoparola.Cms.Catalogue.Stored;
using Passoparola.Cms.Catalogue.Vocabularies;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Catalogue.Territory;

/// <summary>The map of the published territory. It is read when first asked for, and again after a change of any document.</summary>
public sealed class TerritoryOfSite(Vocabulary vocabulary, IPublishedContentCache documents)
{
    private volatile TerritoryMap? _map;

    public TerritoryMap Map => _map ??= Read();

    /// <summary>The lists whose children make the map; null for one that does not exist.</summary>
    public IEnumerable<Guid> Lists() =>
        new[] { vocabulary.List(Vocabulary.Municipalities), vocabulary.List(Vocabulary.Districts) }.OfType<Guid>();

    public void Forget() => _map = null;

    private TerritoryMap Read() => new(
        [.. vocabulary.Keys(Vocabulary.Municipalities).Select(key => KeyValuePair.Create(key, District(key)))],
        vocabulary.Keys(Vocabulary.Districts));

    private Guid? District(Guid municipality) =>
        documents.GetById(municipality) is { } published ? new PublishedValues(published, null).Key("district") : null;
}
