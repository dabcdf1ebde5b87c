using System.Collections.Immutable;

namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>
/// Every document that one culture can show. Immutable: a change makes the next partition, which shares what did not
/// change, while queries go on in the one they began with.
/// </summary>
internal sealed class CulturePartition
{
    private const int FewestReplacedBeforeRebuild = 256;

    private readonly IndexedDocument?[] _documents;
    private readonly ImmutableDictionary<Guid, int> _ordinals;
    private readonly ImmutableDictionary<string, FieldIndex> _fields;

    private CulturePartition(IndexSchema schema, IndexedDocument?[] documents, ImmutableDictionary<Guid, int> ordinals, ImmutableDictionary<string, FieldIndex> fields)
    {
        Schema = schema;
        _documents = documents;
        _ordinals = ordinals;
        _fields = fields;
    }

    public IndexSchema Schema { get; }

    public int Count => _ordinals.Count;

    public IEnumerable<IndexedDocument> Documents => _documents.OfType<IndexedDocument>();

    public static CulturePartition Of(IndexSchema schema, IReadOnlyCollection<IndexedDocument> documents) =>
        new CulturePartition(schema, [], ImmutableDictionary<Guid, int>.Empty, ImmutableDictionary<string, FieldIndex>.Empty)
            .Append(documents, []);

    public FieldIndex Field(string name) => _fields.TryGetValue(name, out var field) ? field : FieldIndex.Empty;

    /// <summary>The document with an ordinal from a posting; null when it was replaced or taken out since.</summary>
    public IndexedDocument? At(int ordinal) => _documents[ordinal];

    /// <summary>The partition without the documents <paramref name="taken"/>, and with <paramref name="added"/>, whose keys must be among them or new.</summary>
    public CulturePartition With(IReadOnlyCollection<Guid> taken, IReadOnlyCollection<IndexedDocument> added)
    {
        var present = taken.Where(_ordinals.ContainsKey).ToList();
        if (present.Count == 0 && added.Count == 0)
        {
            return this;
        }

        var replaced = _documents.Length - _ordinals.Count + present.Count;
        if (replaced > Math.Max(FewestReplacedBeforeRebuild, _ordinals.Count))
        {
            var gone = present.ToHashSet();
            return Of(Schema, [.. Documents.Where(document => !gone.Contains(document.Key)), .. added]);
        }

        return Append(added, present);
    }

    private CulturePartition Append(IReadOnlyCollection<IndexedDocument> added, List<Guid> taken)
    {
        var documents = new IndexedDocument?[_documents.Length + added.Count];
        _documents.CopyTo(documents, 0);
        var ordinals = _ordinals.ToBuilder();
        foreach (var key in taken)
        {
            documents[ordinals[key]] = null;
            ordinals.Remove(key);
        }

        var additions = new Dictionary<string, FieldAdditions>(StringComparer.Ordinal);
        var next = _documents.Length;
        foreach (var document in added)
        {
            ordinals.Add(document.Key, next);
            documents[next] = document;
            Collect(document, next++, additions);
        }

        var fields = _fields.ToBuilder();
        foreach (var (name, addition) in additions)
        {
            fields[name] = Field(name).With(addition);
        }

        return new CulturePartition(Schema, documents, ordinals.ToImmutable(), fields.ToImmutable());
    }

    private static void Collect(IndexedDocument document, int ordinal, Dictionary<string, FieldAdditions> additions)
    {
        foreach (var (name, values) in document.Fields)
        {
            if (!additions.TryGetValue(name, out var addition))
            {
                additions[name] = addition = new FieldAdditions();
            }

            addition.Add(values, ordinal);
        }
    }
}
