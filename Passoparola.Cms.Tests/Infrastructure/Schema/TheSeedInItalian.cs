using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

/// <summary>What editors read on their screens, and who is new to the catalogue needs to get it right.</summary>
public sealed partial class TheSeedInItalian
{
    private static readonly XDocument[] Types = [.. Files("ContentTypes"), .. Files("MediaTypes")];

    private static readonly (string Of, XElement Property)[] Properties =
        [.. Types.SelectMany(type => type.Descendants("GenericProperty").Select(property => (AliasOf(type), property)))];

    [Fact]
    public void Every_type_has_a_name_an_icon_and_says_what_it_is()
    {
        Assert.All(Types, type => Assert.NotEqual("", Text(type.Root!, "Info", "Name")));
        Assert.All(Types, type => Assert.StartsWith("icon-", Text(type.Root!, "Info", "Icon"), StringComparison.Ordinal));
        Assert.Empty(Types.Where(type => Text(type.Root!, "Info", "Description").Length == 0).Select(AliasOf));
    }

    [Fact]
    public void Every_property_has_a_name_and_help() =>
        Assert.Empty(Properties.Where(at => Text(at.Property, "Name").Length == 0 || Text(at.Property, "Description").Length == 0).Select(Named));

    [Fact]
    public void Whatever_must_be_filled_in_says_what_to_do() =>
        Assert.Empty(Properties.Where(at => Text(at.Property, "Mandatory") == "true" && Text(at.Property, "MandatoryMessage").Length == 0).Select(Named));

    [Fact]
    public void Whatever_must_have_a_form_says_which() =>
        Assert.Empty(Properties.Where(at => Text(at.Property, "Validation").Length > 0 && Text(at.Property, "ValidationRegExpMessage").Length == 0).Select(Named));

    [Fact]
    public void Every_tab_and_group_has_a_caption() =>
        Assert.All(Types.SelectMany(type => type.Descendants("Tab").Where(tab => tab.HasElements)), tab => Assert.NotEqual("", Text(tab, "Caption")));

    [Fact]
    public void Every_block_is_labelled_and_shows_something_of_what_is_in_it() =>
        Assert.All(
            Configurations("Umbraco.BlockList").SelectMany(configuration => configuration["blocks"]!.AsArray()),
            block => Assert.Contains("{", (string?)block!["label"] ?? "", StringComparison.Ordinal));

    [Fact]
    public void Every_column_of_a_list_has_a_heading_and_is_a_property_of_what_is_listed()
    {
        foreach (var list in Types.Where(type => Text(type.Root!, "Info", "ListView") is { Length: > 0 } view && !view.StartsWith("00000000", StringComparison.Ordinal)))
        {
            var known = Listed(list).SelectMany(PropertiesOf).ToHashSet();
            var dataType = Files("DataTypes").Single(file => (string?)file.Root!.Attribute("Key") == Text(list.Root!, "Info", "ListView"));
            foreach (var column in JsonNode.Parse(Text(dataType.Root!, "Config"))!["includeProperties"]!.AsArray())
            {
                Assert.NotEqual("", (string)column!["header"]!);
                Assert.True((bool)column["isSystem"]! || known.Contains((string)column["alias"]!), $"{AliasOf(list)}: {column["alias"]}");
            }
        }
    }

    [Fact]
    public void Nothing_on_the_screens_is_left_in_English() =>
        Assert.DoesNotContain(Screens(), text => English().IsMatch(text));

    private static IEnumerable<string> Screens() =>
        Types.SelectMany(type => type.Descendants("Name").Concat(type.Descendants("Description")).Concat(type.Descendants("Caption"))
                .Concat(type.Descendants("MandatoryMessage")).Concat(type.Descendants("ValidationRegExpMessage")).Select(text => text.Value))
            .Concat(Files("DataTypes").SelectMany(file => Labels(JsonNode.Parse(Text(file.Root!, "Config") is { Length: > 0 } config ? config : "{}"))));

    private static IEnumerable<string> Labels(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            member.Key is "header" or "labelOn" or "labelOff" or "name" or "tabName" && member.Value is JsonValue text ? [text.ToString()] : Labels(member.Value)),
        JsonArray items => items.SelectMany(Labels),
        _ => [],
    };

    // What the list holds: the types that may stand under it, with their compositions.
    private static IEnumerable<XDocument> Listed(XDocument list) =>
        list.Descendants("Structure").Elements().Select(allowed => Types.Single(type => AliasOf(type) == allowed.Value));

    private static IEnumerable<string> PropertiesOf(XDocument type) => type.Descendants("GenericProperty").Select(property => Text(property, "Alias"))
        .Concat(type.Descendants("Composition").SelectMany(composition => PropertiesOf(Types.Single(other => AliasOf(other) == composition.Value))));

    private static IEnumerable<JsonNode> Configurations(string editor) => Files("DataTypes")
        .Where(file => Text(file.Root!, "Info", "EditorAlias") == editor).Select(file => JsonNode.Parse(Text(file.Root!, "Config"))!);

    private static IEnumerable<XDocument> Files(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "umbraco-schema", folder), "*.config").Order(StringComparer.Ordinal).Select(XDocument.Load);

    private static string AliasOf(XDocument type) => (string)type.Root!.Attribute("Alias")!;

    private static string Named((string Of, XElement Property) at) => $"{at.Of}.{Text(at.Property, "Alias")}";

    private static string Text(XElement element, params string[] path) =>
        path.Aggregate((XElement?)element, (at, name) => at?.Element(name))?.Value.Trim() ?? "";

    [GeneratedRegex(@"\b(the|of|and|your|last|updated|edited|by|size|width|height|type|image|folder|table|grid|name|status|yes|true|false|list)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
