using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>
/// Documents that were indexed together, in the order of their keys: a document is known by its place in that order.
/// Immutable; which of them are no longer current is told by a <see cref="SegmentView"/>.
/// </summary>
internal sealed class Segment
{
    private readonly ConcurrentDictionary<string, JoinedTexts> _joined = new(StringComparer.Ordinal);

    public required Guid[] Keys { get; init; }

    public required TextIndex Text { get; init; }

    public required FrozenDictionary<string, ValueColumn<string>> Strings { get; init; }

    public required FrozenDictionary<string, ValueColumn<decimal>> Numbers { get; init; }

    /// <summary>For each opaque field that occurs, the objects of each document.</summary>
    public required FrozenDictionary<string, object[]?[]> Opaque { get; init; }

    public required ValueColumn<Guid>? Ancestors { get; init; }

    public required ValueColumn<Guid>? References { get; init; }

    public required ValueColumn<int>? Types { get; init; }

    public int Count => Keys.Length;

    /// <summary>The distinct values of a field that occurs, to look for parts in. Made when first asked for.</summary>
    public JoinedTexts Joined(string field) => _joined.GetOrAdd(field, name => new JoinedTexts(Strings[name].Values));

    /// <summary>The document with a key, or a negative number.</summary>
    public int Find(Guid key) => Array.BinarySearch(Keys, key);
}
