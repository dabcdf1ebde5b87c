using System.Globalization;
using System.Xml.Linq;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <param name="Culture">Null for the invariant value.</param>
internal sealed record PropertyValueFile(string Alias, string? Culture, string? Segment, string Value);

/// <summary>A document. Values are in the form they are stored in, which is also what uSync writes.</summary>
/// <param name="Published">Whether the document is published, for one that does not vary.</param>
internal sealed record ContentFile(
    Guid Key,
    string Name,
    Guid? ParentKey,
    string ContentType,
    DateTime CreateDate,
    int SortOrder,
    bool Trashed,
    bool Published) : ISchemaItem
{
    public const string Root = "Content";

    public SchemaKind Kind => SchemaKind.Content;

    public string DisplayName => Name;

    /// <summary>Culture to name; empty for a document that does not vary.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>The cultures it is published in.</summary>
    public required IReadOnlySet<string> PublishedCultures { get; init; }

    public required IReadOnlyList<PropertyValueFile> Values { get; init; }

    /// <summary>For people: the parent's name and the names from the root.</summary>
    public string ParentName { get; init; } = "";

    public string Path { get; init; } = "";

    public int Level { get; init; } = 1;

    public static ContentFile Read(SchemaElement file)
    {
        var info = file.Child("Info");
        var parent = info.Child("Parent").OptionalAttribute("Key") is { Length: > 0 } ? info.Child("Parent").KeyAttribute : (Guid?)null;
        var published = info.Child("Published");
        return new ContentFile(
            file.KeyAttribute,
            info.Child("NodeName").OptionalAttribute("Default") ?? file.OptionalAttribute("Alias") ?? throw file.Problem("the document has no name"),
            parent == Guid.Empty ? null : parent,
            info.RequiredText("ContentType"),
            info.Date("CreateDate"),
            info.Number("SortOrder"),
            info.Flag("Trashed"),
            published.OptionalAttribute("Default") is { } flag && published.Boolean(flag, "Default"))
        {
            Names = info.Child("NodeName").Children("Name").ToDictionary(Culture, name => name.Text, StringComparer.OrdinalIgnoreCase),
            PublishedCultures = published.Children("Published").Where(culture => culture.Boolean(culture.Text, "Published")).Select(Culture)
                .ToHashSet(StringComparer.OrdinalIgnoreCase),
            Values = [.. file.Child("Properties").Children().SelectMany(property => property.Children("Value").Select(value => new PropertyValueFile(
                property.Name, Empty(value.OptionalAttribute("Culture")), Empty(value.OptionalAttribute("Segment")), value.Text)))],
            ParentName = info.Child("Parent").Text,
            Path = info.OptionalText("Path") ?? "",
            Level = file.Level,
        };
    }

    public XElement Write() => new(
        Root,
        new XAttribute("Key", Key),
        NameAttribute("Alias"),
        new XAttribute("Level", Level),
        new XElement(
            "Info",
            new XElement("Parent", new XAttribute("Key", ParentKey ?? Guid.Empty), XmlText.Safe(ParentName)),
            new XElement("Path", XmlText.Safe(Path)),
            new XElement("Trashed", Trashed),
            new XElement("ContentType", ContentType),
            new XElement("CreateDate", CreateDate.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            new XElement("NodeName", NameAttribute("Default"), Names.OrderBy(name => name.Key, StringComparer.Ordinal).Select(name =>
                SchemaElement.OfText("Name", name.Value, new XAttribute("Culture", name.Key)))),
            new XElement("SortOrder", SortOrder),
            new XElement("Published", new XAttribute("Default", Published), Names.Keys.Order(StringComparer.Ordinal).Select(culture =>
                new XElement("Published", new XAttribute("Culture", culture), PublishedCultures.Contains(culture)))),
            new XElement("Schedule"),
            new XElement("Template")),
        new XElement("Properties", Values
            .GroupBy(value => value.Alias)
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => new XElement(property.Key, property
                .OrderBy(value => value.Culture, StringComparer.Ordinal).ThenBy(value => value.Segment, StringComparer.Ordinal)
                .Select(WriteValue)))));

    private XAttribute NameAttribute(string attribute) => new(attribute, XmlText.Safe(Name));

    private static XElement WriteValue(PropertyValueFile value) => SchemaElement.OfText(
        "Value",
        value.Value,
        value.Culture is null ? null : new XAttribute("Culture", value.Culture),
        value.Segment is null ? null : new XAttribute("Segment", value.Segment));

    private static string Culture(SchemaElement element) =>
        Empty(element.OptionalAttribute("Culture")) ?? throw element.Problem("the attribute Culture is missing");

    private static string? Empty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
