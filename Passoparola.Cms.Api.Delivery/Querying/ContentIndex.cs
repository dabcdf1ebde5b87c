using System.Collections.Frozen;
using Passoparola.Cms.Api.Delivery.Querying.Engine;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>
/// What content queries read: one partition for each installed culture and one, named with the empty string, for
/// documents that do not vary. Immutable.
/// </summary>
internal sealed class ContentIndex(IndexSchema schema, FrozenDictionary<string, CulturePartition> partitions)
{
    public IndexSchema Schema => schema;

    /// <summary>The installed cultures.</summary>
    public IReadOnlyList<string> Cultures { get; } = [.. partitions.Keys.Where(culture => culture.Length > 0)];

    /// <summary>The partition of a culture; one without documents when the culture is not installed.</summary>
    public CulturePartition For(string culture) =>
        partitions.TryGetValue(culture, out var partition) ? partition : CulturePartition.Of(schema, []);

    public IEnumerable<IndexedDocument> Documents => partitions.Values.SelectMany(partition => partition.Documents);

    public static ContentIndex Of(IndexSchema schema, IEnumerable<string> cultures, IReadOnlyCollection<CultureDocument> documents)
    {
        var byCulture = documents.ToLookup(document => document.Culture, document => document.Document, StringComparer.OrdinalIgnoreCase);
        return new ContentIndex(schema, cultures.Append("").ToFrozenDictionary(
            culture => culture,
            culture => CulturePartition.Of(schema, [.. byCulture[culture]]),
            StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The index in which everything known of <paramref name="keys"/> is replaced by <paramref name="documents"/>.</summary>
    public ContentIndex With(IReadOnlyCollection<Guid> keys, IReadOnlyCollection<CultureDocument> documents)
    {
        var byCulture = documents.ToLookup(document => document.Culture, document => document.Document, StringComparer.OrdinalIgnoreCase);
        return new ContentIndex(schema, partitions.ToFrozenDictionary(
            partition => partition.Key,
            partition => partition.Value.With(keys, [.. byCulture[partition.Key]]),
            StringComparer.OrdinalIgnoreCase));
    }
}
