using System.Globalization;
using System.Xml;
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

    /// <summary>Of a document of the site: whether it is published with other values than these. No file says it.</summary>
    public bool HasPendingEdits { get; init; }

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
            info.Child("NodeName").ExactAttribute("Default") ?? file.OptionalAttribute("Alias") ?? throw file.Problem("the document has no name"),
            parent == Guid.Empty ? null : parent,
            info.RequiredText("ContentType"),
            info.Date("CreateDate"),
            info.Number("SortOrder"),
            info.Flag("Trashed"),
            published.OptionalAttribute("Default") is { } flag && published.Boolean(flag, "Default"))
        {
            Names = ReadNames(info.Child("NodeName")),
            PublishedCultures = published.Children("Published").Where(culture => culture.Boolean(culture.Text, "Published")).Select(Culture)
                .ToHashSet(StringComparer.OrdinalIgnoreCase),
            Values = ReadValues(file.Child("Properties")),
            ParentName = info.Child("Parent").Text,
            Path = info.OptionalText("Path") ?? "",
            Level = file.Level,
        };
    }

    public XElement Write() => new(
        Root,
        new XAttribute("Key", Key),
        new XAttribute("Alias", XmlText.Safe(Name)),
        new XAttribute("Level", Level),
        new XElement(
            "Info",
            new XElement("Parent", new XAttribute("Key", ParentKey ?? Guid.Empty), XmlText.Safe(ParentName)),
            new XElement("Path", XmlText.Safe(Path)),
            new XElement("Trashed", Trashed),
            new XElement("ContentType", ContentType),
            new XElement("CreateDate", CreateDate.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            new XElement("NodeName", SchemaElement.ExactAttribute("Default", Name), Names.OrderBy(name => name.Key, StringComparer.Ordinal).Select(name =>
                SchemaElement.OfName("Name", name.Value, new XAttribute("Culture", name.Key)))),
            new XElement("SortOrder", SortOrder),
            new XElement("Published", new XAttribute("Default", Published), Names.Keys.Order(StringComparer.Ordinal).Select(culture =>
                new XElement("Published", new XAttribute("Culture", culture), PublishedCultures.Contains(culture)))),
            new XElement("Schedule"),
            new XElement("Template")),
        new XElement("Properties", Values
            .GroupBy(value => value.Alias)
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => new XElement(XmlConvert.EncodeLocalName(property.Key), property
                .OrderBy(value => value.Culture, StringComparer.Ordinal).ThenBy(value => value.Segment, StringComparer.Ordinal)
                .Select(WriteValue)))));

    private static Dictionary<string, string> ReadNames(SchemaElement nodeName)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in nodeName.Children("Name"))
        {
            if (!names.TryAdd(Culture(name), name.Text))
            {
                throw name.Problem($"the culture {Culture(name)} has two names");
            }
        }

        return names;
    }

    private static List<PropertyValueFile> ReadValues(SchemaElement properties)
    {
        var values = new List<PropertyValueFile>();
        var met = new HashSet<(string, string?, string?)>();
        foreach (var property in properties.Children())
        {
            foreach (var value in property.Children("Value"))
            {
                var read = new PropertyValueFile(
                    XmlConvert.DecodeName(property.Name), Empty(value.OptionalAttribute("Culture")), Empty(value.OptionalAttribute("Segment")), value.Text);
                if (!met.Add((read.Alias.ToUpperInvariant(), read.Culture?.ToUpperInvariant(), read.Segment)))
                {
                    throw property.Problem("the property has two values for the same culture");
                }

                values.Add(read);
            }
        }

        return values;
    }

    private static XElement WriteValue(PropertyValueFile value) => SchemaElement.OfText(
        "Value",
        value.Value,
        value.Culture is null ? null : new XAttribute("Culture", value.Culture),
        value.Segment is null ? null : new XAttribute("Segment", value.Segment));

    private static string Culture(SchemaElement element) =>
        Empty(element.OptionalAttribute("Culture")) ?? throw element.Problem("the attribute Culture is missing");

    private static string? Empty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
