namespace Passoparola.Cms.Search.Indexing;

/// <summary>One value of one field of a document. A field with several values is given several times, the first being the one sorted by.</summary>
public readonly record struct FieldValue
{
    private FieldValue(string field, FieldKind kind, object value)
    {
        Field = field;
        Kind = kind;
        Value = value;
    }

    public string Field { get; }

    /// <summary>What it was given as; a string that is no prose counts as <see cref="FieldKind.Keyword"/> for a folded field too.</summary>
    internal FieldKind Kind { get; }

    internal object Value { get; }

    /// <summary>A value of a text field: plain text, without markup.</summary>
    public static FieldValue Text(string field, string value) => new(field, FieldKind.Text, value);

    /// <summary>A value of a keyword or folded field; that of a folded field is folded by the index.</summary>
    public static FieldValue Of(string field, string value) => new(field, FieldKind.Keyword, value);

    /// <summary>A value of a number field.</summary>
    public static FieldValue Of(string field, decimal value) => new(field, FieldKind.Number, value);

    /// <summary>An instant in a number field; one without a kind is in UTC.</summary>
    public static FieldValue Of(string field, DateTime value) =>
        Of(field, (decimal)(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value).Ticks);

    /// <summary>A value of an opaque field; it must never change.</summary>
    public static FieldValue Opaque(string field, object value) => new(field, FieldKind.Opaque, value);
}
