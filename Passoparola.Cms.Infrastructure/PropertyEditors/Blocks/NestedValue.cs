using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

internal static class NestedValue
{
    /// <summary>
    /// The value of a block's property as a property of a document would store it: what stands in the block's JSON as
    /// an array or object is the text of that JSON.
    /// </summary>
    public static object? Stored(this BlockPropertyValue property, IJsonSerializer serializer) => property.Value switch
    {
        string or null => property.Value,
        JsonNode node => node.ToJsonString(),
        JsonElement element => element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText(),
        IEnumerable items => serializer.Serialize(items),
        _ => property.Value,
    };

    public static bool IsFor(this BlockPropertyValue value, string? culture, string? segment) =>
        Same(value.Culture, culture) && Same(value.Segment, segment);

    public static bool Same(string? one, string? other) =>
        string.Equals(one ?? string.Empty, other ?? string.Empty, StringComparison.OrdinalIgnoreCase);
}
