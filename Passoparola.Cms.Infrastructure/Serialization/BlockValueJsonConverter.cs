using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace Passoparola.Cms.Infrastructure.Serialization;

/// <summary>
/// Blocks as Umbraco 15 and later store and exchange them:
/// <c>{ layout: { "Umbraco.BlockList": [ … ] }, contentData: [ … ], settingsData: [ … ], expose: [ … ] }</c>.
/// The layout's item type follows from the kind of block value; a layout of another editor is not taken over.
/// </summary>
internal sealed class BlockValueJsonConverter<TValue, TLayout> : JsonConverter<TValue>
    where TValue : BlockValue<TLayout>, new()
    where TLayout : IBlockLayoutItem
{
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject json)
        {
            throw new JsonException("A block value is a JSON object.");
        }

        var value = new TValue
        {
            ContentData = Member<List<BlockItemData>>(json, "contentData", options) ?? [],
            SettingsData = Member<List<BlockItemData>>(json, "settingsData", options) ?? [],
            Expose = Member<List<BlockItemVariation>>(json, "expose", options) ?? [],
        };

        if (Find(json, "layout") is JsonObject layouts)
        {
            foreach ((var alias, JsonNode? layout) in layouts)
            {
                if (value.SupportsBlockLayoutAlias(alias) && layout.Deserialize<List<TLayout>>(options) is { } items)
                {
                    value.Layout[value.PropertyEditorAlias] = items.Cast<IBlockLayoutItem>().ToArray();
                }
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("layout");
        writer.WriteStartObject();
        foreach ((var alias, IEnumerable<IBlockLayoutItem> items) in value.Layout)
        {
            writer.WritePropertyName(alias);
            JsonSerializer.Serialize(writer, items.OfType<TLayout>().ToArray(), options);
        }

        writer.WriteEndObject();
        Write(writer, "contentData", value.ContentData, options);
        Write(writer, "settingsData", value.SettingsData, options);
        Write(writer, "expose", value.Expose, options);
        writer.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, T member, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, member, options);
    }

    private static T? Member<T>(JsonObject json, string name, JsonSerializerOptions options) =>
        Find(json, name) is { } node ? node.Deserialize<T>(options) : default;

    private static JsonNode? Find(JsonObject json, string name) =>
        json.FirstOrDefault(member => member.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
