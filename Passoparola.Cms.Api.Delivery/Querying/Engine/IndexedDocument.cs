using System.Diagnostics.CodeAnalysis;

namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>A document as one culture sees it, with the fields that the content index handlers gave it.</summary>
internal sealed class IndexedDocument(
    Guid key,
    int typeId,
    IReadOnlyList<Guid> ancestors,
    IReadOnlyDictionary<string, FieldValues> fields)
{
    public Guid Key => key;

    public int TypeId => typeId;

    public IReadOnlyList<Guid> Ancestors => ancestors;

    public IReadOnlyDictionary<string, FieldValues> Fields => fields;

    public bool TryGet(string field, [NotNullWhen(true)] out FieldValues? values) => fields.TryGetValue(field, out values);

    public string? FirstText(string field) =>
        TryGet(field, out var values) && values.Texts.Length > 0 ? values.Texts[0] : null;

    public decimal? FirstNumber(string field) =>
        TryGet(field, out var values) && values.Numbers.Length > 0 ? values.Numbers[0] : null;
}
