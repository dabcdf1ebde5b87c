using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Serialization;

internal abstract class JsonSerializerBase(JsonSerializerOptions options) : IJsonSerializer
{
    public string Serialize(object? input) => JsonSerializer.Serialize(input, options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        try
        {
            value = input switch
            {
                T typed => typed,
                string text => text.DetectIsJson() ? JsonSerializer.Deserialize<T>(text, options) : null,
                JsonNode node => node.Deserialize<T>(options),
                JsonElement element => element.Deserialize<T>(options),
                null => null,
                _ => JsonSerializer.SerializeToNode(input, options).Deserialize<T>(options),
            };
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException or InvalidOperationException)
        {
            value = null;
        }

        return value is not null;
    }
}
