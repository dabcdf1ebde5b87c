using Passoparola.Cms.Catalogue.Opening;
using Passoparola.Cms.Catalogue.Opportunities;
using Passoparola.Cms.Catalogue.Vocabularies;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>Every filter of the catalogue. The Delivery API and the search read the same ones.</summary>
public sealed class CatalogueFilters(Vocabulary vocabulary) : IFilterProblems
{
    private readonly Dictionary<string, CatalogueFilter> _filters = All(vocabulary).ToDictionary(filter => filter.Name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<CatalogueFilter> Filters => _filters.Values;

    /// <summary>The filter that a text names, and the text's parts; null when it names none.</summary>
    public (CatalogueFilter Filter, FilterText Text)? Find(string? text) =>
        FilterText.Read(text) is { } read && _filters.TryGetValue(read.Name, out var filter) ? (filter, read) : null;

    string? IFilterProblems.Find(string filter) => Find(filter) is { } found ? found.Filter.Read(found.Text).Problem : null;

    private static CatalogueFilter[] All(Vocabulary vocabulary) =>
    [
        new TermFilter(FilterNames.Category, "categoryList", vocabulary),
        new TermFilter(FilterNames.TargetGroup, "targetGroupList", vocabulary),
        new TermFilter(FilterNames.Provider, Vocabulary.Organisations, vocabulary),
        new TermFilter(FilterNames.Kind, "organisationKindList", vocabulary),
        new TermFilter(FilterNames.WelfarePointKind, "welfarePointKindList", vocabulary),
        new TermFilter(FilterNames.HostPlaceKind, "hostPlaceKindList", vocabulary),
        new TermFilter(FilterNames.SpokenLanguage, "spokenLanguageList", vocabulary),
        new TermFilter(FilterNames.Accessibility, "accessibilityFeatureList", vocabulary),
        new TermFilter(FilterNames.District, Vocabulary.Districts, vocabulary),
        new TermFilter(FilterNames.Municipality, Vocabulary.Municipalities, vocabulary),
        new TermFilter(FilterNames.LocatedIn, Vocabulary.Municipalities, vocabulary),
        new CodeFilter(FilterNames.Cost, OfferCodes.Cost),
        new CodeFilter(FilterNames.Status, OfferCodes.Status),
        new CodeFilter(FilterNames.WhoMayActivate, OfferCodes.WhoMayActivate),
        new CodeFilter(FilterNames.DeliveryMode, OfferCodes.DeliveryModes),
        new KeywordFilter(FilterNames.Keyword),
        new AgeFilter(),
        new IseeFilter(),
        new OpenOnFilter(),
        new DayFilter(FilterNames.StartsOn),
        new DayFilter(FilterNames.EndsOn),
        new DayFilter(FilterNames.LastVerified),
    ];
}
