using System.Text.Json;
using System.Text.Json.Nodes;

namespace Passoparola.Cms.Benchmarks.Generating;

/// <summary>Values in the form that Umbraco's editors store.</summary>
internal static class StoredValues
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Documents(IEnumerable<Guid> keys) => string.Join(',', keys.Select(key => $"umb://document/{key:N}"));

    public static string List(params IEnumerable<string> values) => JsonSerializer.Serialize(values, Readable);

    public static string Date(DateOnly date) =>
        new JsonObject { ["date"] = $"{date:yyyy-MM-dd}T00:00:00+00:00", ["timeZone"] = null }.ToJsonString(Readable);

    public static string RichText(string markup) =>
        new JsonObject
        {
            ["markup"] = markup,
            ["blocks"] = new JsonObject { ["layout"] = new JsonObject(), ["contentData"] = new JsonArray(), ["settingsData"] = new JsonArray(), ["expose"] = new JsonArray() },
        }.ToJsonString(Readable);

    /// <summary>A block list with one block.</summary>
    public static string Block(Guid key, Guid typeKey, IEnumerable<(string Editor, string Alias, string Value)> values) =>
        new JsonObject
        {
            ["layout"] = new JsonObject { ["Umbraco.BlockList"] = new JsonArray(new JsonObject { ["contentKey"] = key, ["settingsKey"] = null }) },
            ["contentData"] = new JsonArray(new JsonObject
            {
                ["contentTypeKey"] = typeKey,
                ["key"] = key,
                ["values"] = new JsonArray([.. values.Select(value => (JsonNode)new JsonObject
                {
                    ["editorAlias"] = value.Editor,
                    ["culture"] = null,
                    ["segment"] = null,
                    ["alias"] = value.Alias,
                    ["value"] = value.Value,
                })]),
            }),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray(new JsonObject { ["contentKey"] = key, ["culture"] = null, ["segment"] = null }),
        }.ToJsonString(Readable);
}
