using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.ContentPickers;

/// <summary>One picked item as the back office sends it: <c>{ "type": "document", "unique": "guid" }</c>.</summary>
internal sealed record PickedNode(string Type, Guid Unique)
{
    public GuidUdi Udi => new(Type, Unique);

    /// <summary>Reads what the editor sends and what is stored (UDIs with commas between them); what is neither is left out.</summary>
    public static IReadOnlyList<PickedNode> ReadAll(object? value, IJsonSerializer serializer)
    {
        if (value is string stored && !stored.DetectIsJson())
        {
            return stored.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => UdiParser.TryParse(text, out GuidUdi? udi) ? new PickedNode(udi.EntityType, udi.Guid) : null)
                .WhereNotNull()
                .ToArray();
        }

        return value is string or JsonNode or JsonElement && serializer.TryDeserialize(value, out List<PickedNode?>? sent)
            ? sent.WhereNotNull().Where(node => node is { Type.Length: > 0 } && node.Unique != Guid.Empty).ToArray()
            : [];
    }
}
