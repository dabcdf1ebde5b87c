using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors;

/// <summary>Several texts in one value, in any of the forms in which an editor sends them or a database holds them.</summary>
internal static class Items
{
    /// <summary>The texts of a list, a JSON array or its text; a lone text is one item. What cannot be read is no item.</summary>
    public static IReadOnlyList<string> Read(object? value, IJsonSerializer serializer) => value switch
    {
        null => [],
        string text when string.IsNullOrWhiteSpace(text) => [],
        string text when text.DetectIsJson() => serializer.TryDeserialize(text, out List<string?>? items) ? Present(items) : [],
        string text => text.TrimStart()[0] is '[' or '{' ? [] : [text],
        IEnumerable<string?> texts => Present(texts),
        JsonArray array => Present(array.Select(TextOf)),
        JsonElement or JsonNode => Read(value.ToString(), serializer),
        _ => [],
    };

    private static string? TextOf(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? text : node?.ToJsonString();

    private static List<string> Present(IEnumerable<string?> items) =>
        items.Where(item => !string.IsNullOrEmpty(item)).Select(item => item!).ToList();
}
