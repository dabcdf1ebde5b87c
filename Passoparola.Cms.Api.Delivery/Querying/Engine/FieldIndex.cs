using System.Collections.Immutable;

namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>One field of a partition: which documents hold which text, and the column of its numbers. Immutable.</summary>
/// <param name="Postings">For each distinct text the ordinals of its documents, ascending; replaced documents stay until the partition is rebuilt.</param>
/// <param name="Numbers">The numbers of the field.</param>
internal sealed record FieldIndex(ImmutableDictionary<string, int[]> Postings, NumberColumn Numbers)
{
    public static readonly FieldIndex Empty = new(ImmutableDictionary.Create<string, int[]>(StringComparer.Ordinal), NumberColumn.Empty);

    public FieldIndex With(FieldAdditions added)
    {
        var postings = Postings.ToBuilder();
        foreach (var (text, ordinals) in added.Postings)
        {
            postings[text] = postings.TryGetValue(text, out var existing) ? [.. existing, .. ordinals] : [.. ordinals];
        }

        return new FieldIndex(postings.ToImmutable(), added.Numbers.Count == 0 ? Numbers : Numbers.With(added.Numbers));
    }
}
