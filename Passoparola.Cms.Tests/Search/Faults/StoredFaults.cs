using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Tests.Search.Faults;

/// <summary>The last document of each word that has several is lost.</summary>
internal sealed class LosesAPosting : SpoiledSegments
{
    protected override Segment Spoil(Segment segment) =>
        With(segment, Rewritten(segment, (word, nth, places) => nth > 0 && nth == segment.Text.Postings.Documents(segment.Text.Postings.Find(word)).Length - 1 ? null : places));
}

/// <summary>Of a word that stands in several places of a document, one is lost.</summary>
internal sealed class LosesAnOccurrence : SpoiledSegments
{
    protected override Segment Spoil(Segment segment) =>
        With(segment, Rewritten(segment, (_, _, places) => places.Length > 1 ? places[..^1] : places));
}

/// <summary>Words of a text's end stand one place further on: phrases break.</summary>
internal sealed class ShiftsPlaces : SpoiledSegments
{
    protected override Segment Spoil(Segment segment) =>
        With(segment, Rewritten(segment, (_, _, places) => [.. places.Select(place => (place & 0xff) > 1 ? place + 1 : place)]));
}

/// <summary>The first field is as long as the second.</summary>
internal sealed class ConfusesLengths : SpoiledSegments
{
    protected override Segment Spoil(Segment segment) =>
        With(segment, Rewritten(segment, (_, _, places) => places, (field, document) => segment.Text.Length(field == 0 ? 1 : field, document)));
}

/// <summary>Of several values a document holds, the last is lost.</summary>
internal sealed class LosesAValue : SpoiledSegments
{
    protected override Segment Spoil(Segment segment) =>
        With(segment, strings: (_, column) => Rewritten(column, segment.Count, (_, ids) => ids.Length > 1 ? ids[..^1] : ids));
}

/// <summary>The values of a document come in the order of the alphabet: it is sorted by another than its first.</summary>
internal sealed class SortsByTheSmallest : SpoiledSegments
{
    protected override Segment Spoil(Segment segment) =>
        With(segment, strings: (_, column) => Rewritten(column, segment.Count, (_, ids) => [.. ids.Order()]));
}

/// <summary>A number takes the place of the next greater one.</summary>
internal sealed class MistakesANumber : SpoiledSegments
{
    protected override Segment Spoil(Segment segment) =>
        With(segment, numbers: column => Rewritten(column, segment.Count, (document, ids) => document % 2 == 0 ? [.. ids.Select(id => Math.Min(id + 1, column.Count - 1)).Distinct()] : ids));
}

/// <summary>The objects of each document are those of the one before.</summary>
internal sealed class ShiftsObjects : SpoiledSegments
{
    protected override Segment Spoil(Segment segment) =>
        With(segment, opaque: column => [null, .. column[..^1]]);
}
