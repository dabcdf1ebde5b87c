using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Search;

/// <summary>The answer to a search.</summary>
/// <param name="Total">How many documents were found in all.</param>
/// <param name="Query">What became of the text that was asked.</param>
/// <param name="Items">The asked page.</param>
/// <param name="Facets">For each asked facet its values, the most frequent first.</param>
/// <param name="Next">Where the next page begins; null for now.</param>
public sealed record SearchAnswer(
    int Total,
    SearchAnswer.Understanding Query,
    IReadOnlyList<FoundItem> Items,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets,
    string? Next)
{
    /// <summary>How a text was changed before it was searched for.</summary>
    /// <param name="CorrectedFrom">The text as written, when another was searched for.</param>
    /// <param name="DidYouMean">A text that would find more.</param>
    /// <param name="Relaxed">Whether words were left out, because all of them find nothing.</param>
    public sealed record Understanding(string? CorrectedFrom, string? DidYouMean, bool Relaxed);
}

/// <summary>A value of a facet.</summary>
/// <param name="Value">What a filter of the facet's name takes.</param>
/// <param name="Id">The key of the item; null for codes and keywords.</param>
/// <param name="Label">What people read, in the requested language where there is a text in it.</param>
/// <param name="Count">How many of the documents that were found hold it, selections in this facet left aside.</param>
public sealed record FacetValue(string Value, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? Id, string Label, int Count);

/// <summary>A document that was found.</summary>
/// <param name="Id">Its key.</param>
/// <param name="ContentType">The alias of its type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Summary">Its summary; null when its type or the language has none.</param>
/// <param name="Route">Its address, as in the Delivery API.</param>
/// <param name="Provider">Who offers or runs it.</param>
/// <param name="Municipality">Where it is; null when it is nowhere, in several places or must not tell.</param>
/// <param name="LastVerified">The day on which editors last verified it.</param>
/// <param name="Highlights">By field, the passages that were found; only when asked for.</param>
/// <param name="Reasons">Why each word of the text found it.</param>
public sealed record FoundItem(
    Guid Id,
    string ContentType,
    string? Name,
    string? Summary,
    IApiContentRoute Route,
    FoundItem.NamedItem? Provider,
    FoundItem.Place? Municipality,
    DateOnly? LastVerified,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, IReadOnlyList<FoundItem.Passage>>? Highlights,
    IReadOnlyList<FoundItem.Reason> Reasons)
{
    /// <summary>An item that another refers to.</summary>
    public sealed record NamedItem(Guid Id, string Name);

    /// <summary>A municipality by its code of the national institute of statistics.</summary>
    public sealed record Place(string? IstatCode, string Name);

    /// <summary>A passage of plain text.</summary>
    /// <param name="Text">The passage.</param>
    /// <param name="Ranges">What to mark: pairs of the first UTF-16 unit and the one after the last.</param>
    public sealed record Passage(string Text, IReadOnlyList<int[]> Ranges);

    /// <summary>Why a word found the document.</summary>
    /// <param name="Word">The word or phrase as written.</param>
    /// <param name="Match"><c>exact</c>, <c>root</c>, <c>prefix</c> or <c>phrase</c>.</param>
    /// <param name="Of">The word of the document, without case and accents.</param>
    /// <param name="Field">Where it stands.</param>
    public sealed record Reason(string Word, string Match, string Of, string Field);
}
