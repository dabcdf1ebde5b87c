using Passoparola.Cms.Catalogue.Searching;
using Passoparola.Cms.Catalogue.Stored;
using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Highlighting;
using Passoparola.Cms.Search.Querying;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Search;

/// <summary>Tells of documents that were found what the list of a search shows. What is internal or protected is not among it.</summary>
internal sealed class FoundItems(IPublishedContentCache documents, IApiContentRouteBuilder routes, PublishedNames names)
{
    private const int LongestPassage = 240;

    /// <summary>The item; null when it was taken away since it was found.</summary>
    /// <param name="hit">What was found.</param>
    /// <param name="culture">The culture to tell it in.</param>
    /// <param name="text">The text to mark passages of; null for none.</param>
    /// <param name="analyzer">The analyser that the culture's texts were indexed with.</param>
    public FoundItem? Of(SearchHit hit, string culture, TextQuery? text, IAnalyzer analyzer)
    {
        if (documents.GetById(hit.Key) is not { } document || routes.Build(document, culture) is not { } route)
        {
            return null;
        }

        var searched = new SearchedDocument(document, culture, names);
        var values = searched.Values;
        return new FoundItem(
            document.Key,
            document.ContentType.Alias,
            searched.Name,
            values.Text("summary"),
            route,
            Named(values.Key("provider") ?? values.Key("runBy"), culture),
            Municipality(searched),
            values.Day("lastVerified"),
            text is null ? null : Passages(searched, new Highlighter(analyzer, text)),
            [.. hit.Reasons.Select(Reason)]);
    }

    private FoundItem.NamedItem? Named(Guid? key, string culture) =>
        key is { } item && names.Of(item, culture) is { } name ? new FoundItem.NamedItem(item, name) : null;

    private FoundItem.Place? Municipality(SearchedDocument document)
    {
        var places = Catalogue.Territory.Place.Of(document.Values, document.Culture).Select(place => place.Municipality).OfType<Guid>().Distinct().ToList();
        return places is [var only] && documents.GetById(only) is { } municipality
            ? new FoundItem.Place(new PublishedValues(municipality, null).Text("istatCode"), names.Of(municipality, document.Culture)!)
            : null;
    }

    private static Dictionary<string, IReadOnlyList<FoundItem.Passage>> Passages(SearchedDocument document, Highlighter highlighter)
    {
        var passages = new Dictionary<string, IReadOnlyList<FoundItem.Passage>>();
        foreach (var field in TextFields.All)
        {
            var found = field.Read(document)
                .Select(text => highlighter.Snippet(text, LongestPassage))
                .OfType<Snippet>()
                .Select(snippet => new FoundItem.Passage(snippet.Text, [.. snippet.Ranges.Select(range => new[] { range.Start, range.End })]))
                .ToList();
            if (found.Count > 0)
            {
                passages[field.Name] = found;
            }
        }

        return passages;
    }

    private static FoundItem.Reason Reason(MatchReason reason) => new(
        reason.Word,
        reason.Match switch
        {
            MatchKind.Exact => "exact",
            MatchKind.Root => "root",
            MatchKind.Prefix => "prefix",
            _ => "phrase",
        },
        reason.Matched,
        reason.Field);
}
