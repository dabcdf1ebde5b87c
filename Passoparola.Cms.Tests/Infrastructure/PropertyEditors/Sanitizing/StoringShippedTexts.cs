using System.Text.Json.Nodes;
using System.Xml.Linq;
using Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors.Sanitizing;

public sealed class StoringShippedTexts
{
    /// <summary>What each extension that our data types switch on writes.</summary>
    private static readonly Dictionary<string, string> Written = new()
    {
        ["Umb.Tiptap.RichTextEssentials"] = "<p>a<br>b</p>",
        ["Umb.Tiptap.Blockquote"] = "<blockquote><p>a</p></blockquote>",
        ["Umb.Tiptap.Bold"] = "<p><strong>a</strong></p>",
        ["Umb.Tiptap.BulletList"] = "<ul><li><p>a</p></li></ul>",
        ["Umb.Tiptap.Heading"] = "<h1>a</h1><h2>a</h2><h3>a</h3><h4>a</h4><h5>a</h5><h6>a</h6>",
        ["Umb.Tiptap.Italic"] = "<p><em>a</em></p>",
        ["Umb.Tiptap.Link"] = "<p><a target=\"_blank\" rel=\"noopener\" data-anchor=\"?a=b\" data-culture=\"it-IT\" title=\"a\" type=\"external\" href=\"https://example.org?a=b\">a</a></p>",
        ["Umb.Tiptap.OrderedList"] = "<ol start=\"2\" type=\"a\"><li><p>a</p></li></ol>",
    };

    private readonly AllowListSanitizer _sanitizer = new();

    [Fact]
    public void Whatever_the_editor_of_our_data_types_can_write_is_stored_as_it_is()
    {
        var extensions = DataTypes("Umbraco.RichText").SelectMany(type => type["extensions"]!.AsArray()).Select(name => (string)name!).Distinct().ToArray();

        Assert.NotEmpty(extensions);
        Assert.All(extensions, extension => Assert.Equal(Written[extension], _sanitizer.Sanitize(Written[extension])));
    }

    [Fact]
    public void The_rich_texts_that_ship_are_stored_as_they_are()
    {
        var texts = Files("Content").Concat(Files("Demo")).SelectMany(Values).SelectMany(Markups).ToArray();

        Assert.True(texts.Length > 20);
        Assert.All(texts, text => Assert.Equal(text, _sanitizer.Sanitize(text)));
    }

    private static IEnumerable<JsonNode> DataTypes(string editor) =>
        Files("DataTypes").Select(XDocument.Load)
            .Where(file => file.Descendants("EditorAlias").Single().Value == editor)
            .Select(file => JsonNode.Parse(file.Descendants("Config").Single().Value)!);

    private static string[] Files(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "umbraco-schema", folder), "*.config", SearchOption.AllDirectories);

    private static IEnumerable<JsonNode> Values(string file) =>
        XDocument.Load(file).Descendants("Value").Select(value => value.Value.TrimStart()).Where(value => value.StartsWith('{')).Select(value => JsonNode.Parse(value)!);

    private static IEnumerable<string> Markups(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            member.Key == "markup" ? [(string)member.Value!] : Markups(member.Value)),
        JsonArray items => items.SelectMany(Markups),
        JsonValue value when value.TryGetValue<string>(out var text) && text.TrimStart().StartsWith('{') => Markups(JsonNode.Parse(text)),
        _ => [],
    };
}
