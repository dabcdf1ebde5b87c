using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Stored;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Catalogue.Territory;

/// <summary>Where a document lies and what it serves. A protected place adds nothing to it.</summary>
public sealed class TerritoryFields(TerritoryOfSite territory) : IContentIndexHandler
{
    public IEnumerable<IndexField> GetFields() =>
        IndexFields.Raw(FilterNames.Municipality, FilterNames.District, FilterNames.LocatedIn, FilterNames.Accessibility);

    public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture)
    {
        var values = new ContentValues(content, culture);
        var places = Place.Of(values, culture);
        var area = ServedArea.Of(values, places, territory.Map);
        var accessibility = places.SelectMany(place => place.Accessibility).Distinct();
        return IndexFields.Values(
            (FilterNames.Municipality, IndexFields.Keys(area.Municipalities)),
            (FilterNames.District, IndexFields.Keys(area.Districts)),
            (FilterNames.LocatedIn, IndexFields.Keys(area.LocatedIn)),
            (FilterNames.Accessibility, IndexFields.Keys(accessibility)));
    }
}
