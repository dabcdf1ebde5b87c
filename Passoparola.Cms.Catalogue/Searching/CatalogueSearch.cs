using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Opening;
using Passoparola.Cms.Catalogue.Stored;
using Passoparola.Cms.Catalogue.Territory;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Catalogue.Searching;

/// <summary>What the search knows of a document beside the fields that the catalogue's index handlers give.</summary>
public sealed class CatalogueSearch(PublishedNames names, TerritoryOfSite territory) : ISearchDeclaration
{
    private static readonly string[] Pickers =
    [
        "categories", "category", "targetGroups", "kind", "hostPlaceKind", "provider", "runBy", "partners", "relatedOrganisations",
        "servedDistricts", "servedMunicipalities", "spokenLanguages", "municipality",
    ];

    public IReadOnlyList<SearchField> Fields { get; } =
    [
        .. TextFields.All.Select(field => new SearchField(field.Name, FieldKind.Text) { Weight = field.Weight }),
        new SearchField(FilterNames.OpenOn, FieldKind.Opaque),
    ];

    public IEnumerable<FieldValue> Read(IPublishedContent document, string culture)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!SearchedTypes.Include(document.ContentType.Alias))
        {
            return [];
        }

        var searched = new SearchedDocument(document, culture, names);
        var times = OpeningTimes.Of(searched.Values, culture);
        var texts = TextFields.All.SelectMany(field => field.Read(searched).Select(text => FieldValue.Text(field.Name, text)));
        return times.Count == 0 ? texts : texts.Append(FieldValue.Opaque(FilterNames.OpenOn, times));
    }

    public IEnumerable<Guid> References(IPublishedContent document)
    {
        var values = new PublishedValues(document, null);
        var places = values.Blocks("locations", null).Select(location => location.Key("municipality")).OfType<Guid>();
        var own = Pickers.SelectMany(values.Keys).Concat(places);
        // What serves districts changes with the map, to which any child of the two lists belongs.
        return ServesDistricts(values) ? own.Concat(territory.Lists()) : own;
    }

    private static bool ServesDistricts(PublishedValues values) => values.Flag("wholeArea") || values.Keys("servedDistricts").Count > 0;
}
