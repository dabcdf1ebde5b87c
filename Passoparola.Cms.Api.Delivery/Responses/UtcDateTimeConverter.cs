using System.Text.Json;
using System.Text.Json.Serialization;

namespace Passoparola.Cms.Api.Delivery.Responses;

/// <summary>Writes every date in UTC with a <c>Z</c>; one without a kind is UTC already, as Umbraco stores it.</summary>
internal sealed class UtcDateTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTime();

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
