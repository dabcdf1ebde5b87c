using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <param name="Folder">Names of the folders from the root, separated by a slash; null at the root.</param>
/// <param name="Config">The configuration, a JSON object.</param>
internal sealed record DataTypeFile(Guid Key, string Name, string EditorAlias, string? EditorUiAlias, string? Folder, JsonObject Config) : ISchemaItem
{
    public const string Root = "DataType";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public SchemaKind Kind => SchemaKind.DataTypes;

    public string DisplayName => Name;

    public static DataTypeFile Read(SchemaElement file)
    {
        var info = file.Child("Info");
        return new DataTypeFile(
            file.KeyAttribute,
            info.RequiredText("Name"),
            info.RequiredText("EditorAlias"),
            info.OptionalText("EditorUIAlias") ?? info.OptionalText("EditorUiAlias"),
            info.OptionalText("Folder"),
            ReadConfig(file));
    }

    public XElement Write() => new(
        Root,
        new XAttribute("Key", Key),
        new XAttribute("Alias", XmlText.Safe(Name)),
        new XAttribute("Level", SchemaFolderPath.LevelIn(Folder)),
        new XElement(
            "Info",
            SchemaElement.OfName("Name", Name),
            new XElement("EditorAlias", EditorAlias),
            EditorUiAlias is null ? null : new XElement("EditorUIAlias", EditorUiAlias),
            Folder is null ? null : new XElement("Folder", Folder)),
        new XElement("Config", new XCData(SortedConfig().ToJsonString(Indented))));

    // The order of keys means nothing to Umbraco and is not kept by every path through it.
    private JsonObject SortedConfig() =>
        new(Config.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone())));

    private static JsonObject ReadConfig(SchemaElement file)
    {
        if (file.OptionalText("Config") is not { } text)
        {
            return [];
        }

        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw file.Child("Config").Problem("the configuration is not a JSON object");
        }
        catch (JsonException failure)
        {
            throw file.Child("Config").Problem($"the configuration is not JSON: {failure.Message}");
        }
    }
}
