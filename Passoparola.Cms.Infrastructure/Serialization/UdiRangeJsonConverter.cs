using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.Serialization;

internal sealed class UdiRangeJsonConverter : JsonConverter<UdiRange>
{
    public override UdiRange? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.GetString() is not { Length: > 0 } text)
        {
            throw new JsonException("A UDI range is a string of the form umb://type/id?selector.");
        }

        try
        {
            return UdiRange.Parse(text);
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException)
        {
            throw new JsonException($"'{text}' is not a UDI range.", malformed);
        }
    }

    public override void Write(Utf8JsonWriter writer, UdiRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
