using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Searching;
using Passoparola.Cms.Catalogue.Stored;
using Passoparola.Cms.Catalogue.Vocabularies;
using Passoparola.Cms.Search.Facets;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Search;

/// <summary>What can be counted, and how its values are told to people.</summary>
internal sealed class SearchFacets(CatalogueFilters filters, Vocabulary vocabulary, PublishedNames names, IPublishedContentCache documents, CodeLabels labels)
{
    private const string IstatCode = "istatCode";

    /// <summary>The names of the facets: those of the filters that have lists of values.</summary>
    public IReadOnlyList<string> Names { get; } =
        [.. filters.Filters.Where(filter => filter is TermFilter or CodeFilter or KeywordFilter).Select(filter => filter.Name)];

    /// <summary>A facet's values as the answer gives them, with the word that selects each.</summary>
    public IReadOnlyList<FacetValue> Values(string name, IEnumerable<FacetCount> counts, string culture) =>
        filters.Filters.First(filter => filter.Name == name) switch
        {
            TermFilter => [.. counts.Select(count => Term(count, culture)).OfType<FacetValue>()],
            CodeFilter => [.. counts.Select(count => new FacetValue(count.Value, null, labels.Of(name, count.Value), count.Count))],
            _ => [.. counts.Select(count => new FacetValue(count.Value, null, count.Value, count.Count))],
        };

    // An item that is not published any more has no name and cannot be selected.
    private FacetValue? Term(FacetCount count, string culture)
    {
        var key = Guid.Parse(count.Value);
        return names.Of(key, culture) is { } label
            ? new FacetValue(Istat(key) ?? vocabulary.Word(key) ?? count.Value, key, label, count.Count)
            : null;
    }

    private string? Istat(Guid key) =>
        documents.GetById(key) is { } document ? new PublishedValues(document, null).Text(IstatCode) : null;
}
