using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.PropertyValues;

/// <summary>
/// The JSON object that holds the values of a version: <c>{"t1051|it-IT":"Ciao","i1052":3}</c>. A name is the kind of
/// the value (i whole number, n decimal, d date, t text), the property type's id and, where it varies,
/// <c>|culture</c> or <c>|culture|segment</c>.
/// </summary>
internal static class StoredValues
{
    public const string None = "{}";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<StoredValue> values)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            foreach (var value in values)
            {
                Write(json, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static List<StoredValue> Read(string json)
    {
        var values = new List<StoredValue>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            values.Add(Read(name, ref reader));
        }

        return values;
    }

    /// <summary>The name under which the JSON object holds a value, for asking the database for it.</summary>
    public static string NameOf(ValueStorageType storageType, int propertyTypeId, string? culture, string? segment) =>
        Name(storageType switch
        {
            ValueStorageType.Integer => 'i',
            ValueStorageType.Decimal => 'n',
            ValueStorageType.Date => 'd',
            _ => 't',
        }, propertyTypeId, culture, segment);

    private static string Name(char kind, int propertyTypeId, string? culture, string? segment) =>
        (culture, segment) switch
        {
            (null, null) => string.Create(CultureInfo.InvariantCulture, $"{kind}{propertyTypeId}"),
            (_, null) => string.Create(CultureInfo.InvariantCulture, $"{kind}{propertyTypeId}|{culture}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{kind}{propertyTypeId}|{culture}|{segment}"),
        };

    private static void Write(Utf8JsonWriter json, StoredValue value)
    {
        string NameFor(char kind) => Name(kind, value.PropertyTypeId, value.Culture, value.Segment);
        switch (value.Value)
        {
            case int number:
                json.WriteNumber(NameFor('i'), number);
                break;
            case decimal number:
                json.WriteNumber(NameFor('n'), number);
                break;
            case DateTime date:
                json.WriteString(NameFor('d'), Utc(date));
                break;
            case string text:
                json.WriteString(NameFor('t'), text);
                break;
            default:
                throw new NotSupportedException($"Property type {value.PropertyTypeId} holds a {value.Value.GetType()}, which has no place in the database.");
        }
    }

    private static StoredValue Read(string name, ref Utf8JsonReader reader)
    {
        var parts = name.Split('|', 3);
        object value = name[0] switch
        {
            'i' => reader.GetInt32(),
            'n' => reader.GetDecimal(),
            'd' => Utc(reader.GetDateTime()),
            't' => reader.GetString()!,
            _ => throw new FormatException($"'{name}' names no kind of value."),
        };
        return new StoredValue(
            int.Parse(parts[0].AsSpan(1), CultureInfo.InvariantCulture),
            parts is [_, { Length: > 0 } culture, ..] ? culture : null,
            parts is [_, _, { Length: > 0 } segment] ? segment : null,
            value);
    }

    // Core hands over dates without a kind that mean UTC; one that comes back with another kind is never equal again.
    private static DateTime Utc(DateTime date) => date.Kind switch
    {
        DateTimeKind.Utc => date,
        DateTimeKind.Local => date.ToUniversalTime(),
        _ => DateTime.SpecifyKind(date, DateTimeKind.Utc),
    };
}
