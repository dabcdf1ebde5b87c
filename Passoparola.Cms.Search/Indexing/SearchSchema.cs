using System.Collections.Frozen;

namespace Passoparola.Cms.Search.Indexing;

/// <summary>The declared fields of an index.</summary>
public sealed class SearchSchema
{
    private readonly FrozenDictionary<string, SearchField> _values;

    /// <exception cref="ArgumentException">A field is declared twice, or a weight is not positive.</exception>
    public SearchSchema(IEnumerable<SearchField> fields)
    {
        var declared = fields.ToList();
        if (declared.Find(field => !(field.Weight > 0)) is { } weightless)
        {
            throw new ArgumentException($"The weight of the field '{weightless.Name}' is not positive.", nameof(fields));
        }

        if (declared.GroupBy(field => (field.Name, field.Kind == FieldKind.Text)).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The field '{twice.Key.Name}' is declared twice.", nameof(fields));
        }

        Texts = [.. declared.Where(field => field.Kind == FieldKind.Text)];
        Values = [.. declared.Where(field => field.Kind != FieldKind.Text)];
        _values = Values.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>The text fields, in the order they were declared.</summary>
    public IReadOnlyList<SearchField> Texts { get; }

    /// <summary>The other fields.</summary>
    public IReadOnlyList<SearchField> Values { get; }

    /// <summary>The field of a name that is not a text field; null when none is declared.</summary>
    public SearchField? Find(string name) => _values.GetValueOrDefault(name);
}
