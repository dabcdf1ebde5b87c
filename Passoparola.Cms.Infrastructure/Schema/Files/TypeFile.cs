using System.Xml.Linq;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>A reference by key that carries an alias for people.</summary>
internal sealed record TypeReference(Guid Key, string Alias);

/// <summary>A document type, an element type or a media type.</summary>
internal sealed record TypeFile(SchemaKind Kind, Guid Key, string Alias, TypeInfo Info) : ISchemaItem
{
    public const string ContentRoot = "ContentType";
    public const string MediaRoot = "MediaType";

    public string DisplayName => Alias;

    public required IReadOnlyList<TypeReference> Compositions { get; init; }

    /// <summary>Types allowed below, in their order.</summary>
    public required IReadOnlyList<TypeReference> Structure { get; init; }

    public required IReadOnlyList<PropertyFile> Properties { get; init; }

    public required IReadOnlyList<TabFile> Tabs { get; init; }

    public static TypeFile Read(SchemaElement file)
    {
        var info = file.Child("Info");
        var kind = file.Name == MediaRoot ? SchemaKind.MediaTypes : SchemaKind.ContentTypes;
        var read = new TypeFile(
            kind,
            file.KeyAttribute,
            file.OptionalAttribute("Alias") ?? throw file.Problem("the attribute Alias is missing"),
            TypeInfo.Read(info))
        {
            Compositions = References(info.Child("Compositions"), "Composition"),
            Structure = [.. file.Child("Structure").Children(file.Name)
                .OrderBy(child => int.TryParse(child.OptionalAttribute("SortOrder"), out var order) ? order : 0)
                .Select(Reference)],
            Properties = [.. file.Child("GenericProperties").Children("GenericProperty").Select(PropertyFile.Read)],
            Tabs = [.. file.Child("Tabs").Children("Tab").Select(TabFile.Read)],
        };
        read.CheckTabs(file);
        return read;
    }

    public XElement Write()
    {
        var root = Kind == SchemaKind.MediaTypes ? MediaRoot : ContentRoot;
        return new XElement(
            root,
            new XAttribute("Key", Key),
            new XAttribute("Alias", Alias),
            new XAttribute("Level", SchemaFolderPath.LevelIn(Info.Folder)),
            Info.Write(Compositions.OrderBy(reference => reference.Alias, StringComparer.Ordinal).Select(reference => new XElement("Composition", new XAttribute("Key", reference.Key), reference.Alias))),
            new XElement("Structure", Structure.Select((reference, order) => new XElement(
                root, new XAttribute("Key", reference.Key), new XAttribute("SortOrder", order), reference.Alias))),
            new XElement("GenericProperties", Properties
                .OrderBy(property => property.Alias, StringComparer.Ordinal)
                .Select(property => property.Write(Tabs.FirstOrDefault(tab => tab.Alias == property.Tab)?.Caption))),
            new XElement("Tabs", Tabs
                .OrderBy(tab => tab.SortOrder).ThenBy(tab => tab.Alias, StringComparer.Ordinal)
                .Select(tab => tab.Write())));
    }

    private void CheckTabs(SchemaElement file)
    {
        foreach (var property in Properties.Where(property => property.Tab.Length > 0 && Tabs.All(tab => tab.Alias != property.Tab)))
        {
            throw file.Problem($"the property '{property.Alias}' stands in the tab '{property.Tab}', which the type does not have");
        }

        RequireOnce(file, "property alias", Properties.Select(property => property.Alias));
        RequireOnce(file, "property key", Properties.Select(property => property.Key.ToString()));
        RequireOnce(file, "tab alias", Tabs.Select(tab => tab.Alias));
        RequireOnce(file, "tab key", Tabs.Select(tab => tab.Key.ToString()));
    }

    private static void RequireOnce(SchemaElement file, string what, IEnumerable<string> names)
    {
        if (names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw file.Problem($"the {what} '{twice.Key}' is there twice");
        }
    }

    private static List<TypeReference> References(SchemaElement parent, string name) => [.. parent.Children(name).Select(Reference)];

    private static TypeReference Reference(SchemaElement element) => new(element.KeyAttribute, element.Text);
}
