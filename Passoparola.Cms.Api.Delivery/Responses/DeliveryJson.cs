using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Passoparola.Cms.Api.Delivery.Responses;

/// <summary>How the Delivery API writes JSON; the host's own options do not reach it.</summary>
internal static class DeliveryJson
{
    // Each level of expansion nests four deep; the deepest expansion that is accepted stays well below.
    private const int MaxDepth = 512;

    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            MaxDepth = MaxDepth,
            // Only what JSON itself asks for is escaped, as in MVC: accents stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WireOrder.Apply, WireOrder.LeaveOutDiscriminators } },
            Converters = { new JsonStringEnumConverter(), new UtcDateTimeConverter(), new RuntimeTypeConverterFactory() },
        };
        options.MakeReadOnly();
        return options;
    }
}
