using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.Serialization;

internal sealed class UdiJsonConverter : JsonConverter<Udi>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Udi).IsAssignableFrom(typeToConvert);

    public override Udi? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A UDI is a string of the form umb://type/id.");
        }

        var text = reader.GetString();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return UdiParser.TryParse(text, out Udi? udi) && typeToConvert.IsInstanceOfType(udi)
            ? udi
            : throw new JsonException($"'{text}' is not a UDI of the expected kind.");
    }

    public override void Write(Utf8JsonWriter writer, Udi value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
