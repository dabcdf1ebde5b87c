using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.Serialization;

internal static class CmsJsonOptions
{
    /// <summary>What stored property values and the values an editor sends are read and written with.</summary>
    public static JsonSerializerOptions For<TSerializer>(IJsonSerializerEncoderFactory encoders)
        where TSerializer : IJsonSerializer => new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            Encoder = encoders.CreateEncoder<TSerializer>(),
            Converters =
            {
                new JsonStringEnumConverter(),
                new UdiJsonConverter(),
                new UdiRangeJsonConverter(),
                new LenientBooleanJsonConverter(),
                new LooseValueJsonConverter(),
                new BlockValueJsonConverterFactory(),
            },
        };
}
