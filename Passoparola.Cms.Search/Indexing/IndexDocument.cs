namespace Passoparola.Cms.Search.Indexing;

/// <summary>A document as one culture shows it, to be indexed.</summary>
/// <param name="Key">Its key, once in an index.</param>
/// <param name="TypeId">The id of its document type.</param>
/// <param name="Ancestors">The keys of the documents above it.</param>
/// <param name="References">The keys of the items its values were taken from.</param>
/// <param name="Values">The values of its fields, in any order; of one field in the order they are to have.</param>
public sealed record IndexDocument(
    Guid Key,
    int TypeId,
    IReadOnlyList<Guid> Ancestors,
    IReadOnlyList<Guid> References,
    IReadOnlyList<FieldValue> Values);
