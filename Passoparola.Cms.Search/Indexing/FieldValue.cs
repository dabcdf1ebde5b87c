namespace Passoparola.Cms.Search.Indexing;

/// <summary>One value of one field of a document. A field with several values is given several times, the first being the one sorted by.</summary>
public readonly record struct FieldValue
{
    private FieldValue(string field, object value)
    {
        Field = field;
        Value = value;
    }

    public string Field { get; }

    internal object Value { get; }

    /// <summary>A value of a text, keyword or folded field. Prose must be plain text, without markup.</summary>
    public static FieldValue Of(string field, string value) => new(field, value);

    /// <summary>A value of a number field.</summary>
    public static FieldValue Of(string field, decimal value) => new(field, value);

    /// <summary>An instant in a number field; one without a kind is in UTC.</summary>
    public static FieldValue Of(string field, DateTime value) =>
        new(field, (decimal)(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value).Ticks);

    /// <summary>A value of an opaque field; it must never change.</summary>
    public static FieldValue Opaque(string field, object value) => new(field, value);
}
