using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Links;

/// <summary>A link as Umbraco stores it: an item of this site by its UDI, anything else by its URL.</summary>
internal sealed record StoredLink
{
    public string? Name { get; init; }

    public string? Target { get; init; }

    public GuidUdi? Udi { get; init; }

    public string? Url { get; init; }

    public string? QueryString { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Culture { get; init; }

    public static IReadOnlyList<StoredLink> ReadAll(object? value, IJsonSerializer serializer) =>
        value is string or JsonNode or JsonElement && serializer.TryDeserialize(value, out List<StoredLink?>? links)
            ? links.WhereNotNull().ToArray()
            : [];
}
