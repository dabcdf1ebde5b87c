using System.Text.Json;
using System.Text.Json.Serialization;

namespace Passoparola.Cms.Infrastructure.Serialization;

/// <summary>Reads the ways in which Umbraco has written a toggle over the years: <c>true</c>, <c>"true"</c>, <c>1</c>, <c>"1"</c> and their opposites.</summary>
internal sealed class LenientBooleanJsonConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number != 0,
            JsonTokenType.String => Parse(reader.GetString()),
            _ => throw new JsonException("A boolean is true, false, 1 or 0."),
        };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
        writer.WriteBooleanValue(value);

    private static bool Parse(string? text) => text switch
    {
        null or "" or "0" => false,
        "1" => true,
        _ when bool.TryParse(text, out var value) => value,
        _ => throw new JsonException($"'{text}' is not a boolean."),
    };
}
