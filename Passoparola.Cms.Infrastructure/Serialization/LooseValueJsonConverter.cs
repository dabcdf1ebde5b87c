using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Passoparola.Cms.Infrastructure.Serialization;

/// <summary>
/// Reads a value of unknown type as the CLR value that property editors expect: text, <see cref="int"/>, <see cref="long"/>,
/// <see cref="decimal"/>, <see cref="bool"/>, a list of text for an array of nothing but text, and JSON nodes for the rest.
/// </summary>
internal sealed class LooseValueJsonConverter : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(object);

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => ReadNumber(ref reader),
            JsonTokenType.StartArray => ReadArray(ref reader),
            _ => JsonNode.Parse(ref reader),
        };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var small))
        {
            return small;
        }

        if (reader.TryGetInt64(out var large))
        {
            return large;
        }

        return reader.TryGetDecimal(out var exact) ? exact : reader.GetDouble();
    }

    private static object? ReadArray(ref Utf8JsonReader reader)
    {
        if (JsonNode.Parse(ref reader) is not JsonArray array)
        {
            return null;
        }

        // An empty array stays a node: its text is "[]", which is how Umbraco's validators recognise "nothing chosen".
        return array.Count > 0 && array.All(item => item?.GetValueKind() == JsonValueKind.String)
            ? array.Select(item => item!.GetValue<string>()).ToList()
            : array;
    }
}
