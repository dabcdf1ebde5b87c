using System.Collections.Frozen;
using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Merging;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>
/// What content queries and searches read: a snapshot for each installed culture and one, named with the empty string, for
/// documents that do not vary. Immutable.
/// </summary>
internal sealed class ContentIndex(IndexDesign design, FrozenDictionary<string, SearchSnapshot> snapshots)
{
    private readonly SearchSnapshot _nothing = SearchSnapshot.Empty(design.Schema, Analyzers.For(""));

    public IndexDesign Design => design;

    /// <summary>The installed cultures.</summary>
    public IReadOnlyList<string> Cultures { get; } = [.. snapshots.Keys.Where(culture => culture.Length > 0)];

    /// <summary>What the culture shows; nothing when it is not installed.</summary>
    public SearchSnapshot For(string culture) => snapshots.GetValueOrDefault(culture, _nothing);

    public static ContentIndex Of(IndexDesign design, IEnumerable<string> cultures, IEnumerable<CultureDocument> documents)
    {
        var builders = cultures.Append("").ToDictionary(
            culture => culture,
            culture => new SnapshotBuilder(design.Schema, Analyzers.For(culture)),
            StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            builders[document.Culture].Add(document.Document);
        }

        return new ContentIndex(design, builders.ToFrozenDictionary(each => each.Key, each => each.Value.Build(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The index in which everything known of <paramref name="keys"/> is replaced by <paramref name="documents"/>.</summary>
    public ContentIndex With(IReadOnlyCollection<Guid> keys, IEnumerable<CultureDocument> documents)
    {
        var byCulture = documents.ToLookup(document => document.Culture, document => document.Document, StringComparer.OrdinalIgnoreCase);
        return new ContentIndex(design, snapshots.ToFrozenDictionary(
            snapshot => snapshot.Key,
            snapshot => snapshot.Value.With(keys, [.. byCulture[snapshot.Key]]),
            StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The keys that a question to any culture gives.</summary>
    public HashSet<Guid> InAnyCulture(Func<SearchSnapshot, IEnumerable<Guid>> keys) => [.. snapshots.Values.SelectMany(keys)];

    /// <summary>How many documents the snapshots hold, a document once for each culture that shows it.</summary>
    public int Count => snapshots.Values.Sum(snapshot => snapshot.Count);

    /// <summary>A merge that would tidy one of the snapshots up, with its culture; null when all are tidy.</summary>
    public (string Culture, SegmentMerge Merge)? PlanMerge()
    {
        foreach (var (culture, snapshot) in snapshots)
        {
            if (snapshot.PlanMerge() is { } merge)
            {
                return (culture, merge);
            }
        }

        return null;
    }

    /// <summary>The index with a merge that was run.</summary>
    public ContentIndex With(string culture, SegmentMerge merge) =>
        new(design, snapshots.ToFrozenDictionary(
            snapshot => snapshot.Key,
            snapshot => snapshot.Key == culture ? snapshot.Value.With(merge) : snapshot.Value,
            StringComparer.OrdinalIgnoreCase));
}
