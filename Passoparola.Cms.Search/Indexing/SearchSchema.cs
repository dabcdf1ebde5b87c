using System.Collections.Frozen;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Search.Indexing;

/// <summary>The declared fields of an index.</summary>
public sealed class SearchSchema
{
    private readonly FrozenDictionary<string, int> _texts;
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

        if (declared.Count(field => field.Kind == FieldKind.Text) > Occurrence.FieldsAtMost)
        {
            throw new ArgumentException($"There are more than {Occurrence.FieldsAtMost} text fields.", nameof(fields));
        }

        Texts = [.. declared.Where(field => field.Kind == FieldKind.Text)];
        Values = [.. declared.Where(field => field.Kind != FieldKind.Text)];
        _texts = Texts.Select((field, number) => (field.Name, number)).ToFrozenDictionary(each => each.Name, each => each.number, StringComparer.Ordinal);
        _values = Values.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>The text fields, in the order they were declared.</summary>
    public IReadOnlyList<SearchField> Texts { get; }

    /// <summary>The other fields.</summary>
    public IReadOnlyList<SearchField> Values { get; }

    /// <summary>The field of a name that is not a text field; null when none is declared.</summary>
    public SearchField? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>Makes sure that a value is for a field of its kind.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public void Check(FieldValue value) => Get(value);

    /// <summary>The number of a text field, its place among <see cref="Texts"/>.</summary>
    internal int TextFieldNumber(string name) =>
        _texts.TryGetValue(name, out var number) ? number : throw new ArgumentException($"The text field '{name}' is not declared.", nameof(name));

    /// <summary>The field of one of some kinds.</summary>
    internal SearchField Get(string name, params ReadOnlySpan<FieldKind> kinds)
    {
        var field = Find(name) ?? throw new ArgumentException($"The field '{name}' is not declared.", nameof(name));
        return kinds.Contains(field.Kind) ? field : throw new ArgumentException($"The field '{name}' holds {field.Kind}, which cannot be asked so.", nameof(name));
    }

    /// <summary>The field a value is for.</summary>
    internal SearchField Get(FieldValue value) => value.Kind switch
    {
        FieldKind.Text => Texts[TextFieldNumber(value.Field)],
        FieldKind.Keyword => Get(value.Field, FieldKind.Keyword, FieldKind.Folded),
        _ => Get(value.Field, value.Kind),
    };
}
