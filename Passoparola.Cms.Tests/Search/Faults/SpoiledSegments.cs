using System.Collections.Frozen;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Tests.Search.Faults;

/// <summary>An index whose segments are not what was written into them.</summary>
internal abstract class SpoiledSegments : TestedIndex
{
    protected abstract Segment Spoil(Segment segment);

    protected override SearchSnapshot Finish(SearchSnapshot snapshot) =>
        new(snapshot.Schema, snapshot.Analyzer, [.. snapshot.Views.Select(Spoil)]);

    protected static Segment With(
        Segment segment,
        TextIndex? text = null,
        Func<string, ValueColumn<string>, ValueColumn<string>>? strings = null,
        Func<ValueColumn<decimal>, ValueColumn<decimal>>? numbers = null,
        Func<object[]?[], object[]?[]>? opaque = null) => new()
        {
            Keys = segment.Keys,
            Text = text ?? segment.Text,
            Strings = strings is null ? segment.Strings : segment.Strings.ToFrozenDictionary(each => each.Key, each => strings(each.Key, each.Value)),
            Numbers = numbers is null ? segment.Numbers : segment.Numbers.ToFrozenDictionary(each => each.Key, each => numbers(each.Value)),
            Opaque = opaque is null ? segment.Opaque : segment.Opaque.ToFrozenDictionary(each => each.Key, each => opaque(each.Value)),
            Ancestors = segment.Ancestors,
            References = segment.References,
            Types = segment.Types,
        };

    /// <summary>The texts of a segment written anew: each posting as <paramref name="write"/> has it, each length as <paramref name="length"/> has it.</summary>
    protected static TextIndex Rewritten(Segment segment, Func<string, int, int[], int[]?> write, Func<int, int, int>? length = null)
    {
        var builder = new TextIndexBuilder(segment.Count, RandomCases.Schema.Texts.Count, RandomCases.Italian);
        for (var document = 0; document < segment.Count; document++)
        {
            for (var field = 0; field < RandomCases.Schema.Texts.Count; field++)
            {
                builder.AddLength(document, field, length?.Invoke(field, document) ?? segment.Text.Length(field, document));
            }
        }

        var postings = segment.Text.Postings;
        for (var word = 0; word < postings.WordCount; word++)
        {
            var documents = postings.Documents(word).ToArray();
            for (var nth = 0; nth < documents.Length; nth++)
            {
                if (write(postings.Word(word), nth, postings.Occurrences(word, nth).ToArray()) is { Length: > 0 } places)
                {
                    builder.AddPosting(postings.Word(word), documents[nth], places);
                }
            }
        }

        return builder.Build();
    }

    /// <summary>A column written anew with the ids of each document as <paramref name="write"/> has them.</summary>
    protected static ValueColumn<T> Rewritten<T>(ValueColumn<T> column, int documents, Func<int, int[], int[]> write)
    {
        int[][] ids = [.. Enumerable.Range(0, documents).Select(document => write(document, column.IdsOf(document).ToArray()))];
        int[] starts = [0, .. ids.Select((_, document) => ids.Take(document + 1).Sum(each => each.Length))];
        return new ValueColumn<T>(column.Order, column.Values.ToArray(), starts, [.. ids.SelectMany(each => each)]);
    }

    // The documents that are not current stay so.
    private SegmentView Spoil(SegmentView view)
    {
        var spoiled = SegmentView.Of(Spoil(view.Segment), RandomCases.Schema.Texts.Count);
        List<int> dead = [.. Enumerable.Range(0, view.Segment.Count).Where(document => !view.IsLive(document))];
        return dead.Count == 0 ? spoiled : spoiled.Without(dead);
    }
}
