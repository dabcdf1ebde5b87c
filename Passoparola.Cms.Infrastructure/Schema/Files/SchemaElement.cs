using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>An element of a schema file that knows its file, so that whatever is wrong in it can be named.</summary>
internal sealed record SchemaElement(string File, XElement Xml)
{
    /// <summary>Marks a text that XML cannot carry as it is: control characters, carriage returns.</summary>
    public const string Base64 = "base64";

    private const string Base64Suffix = "Base64";

    private static readonly XElement Absent = new("absent");

    public string Name => Xml.Name.LocalName;

    public string Text => Decode(Xml);

    public SchemaElement Child(string name) => new(File, Xml.Element(name) ?? Absent);

    public IEnumerable<SchemaElement> Children(string name) => Xml.Elements(name).Select(child => new SchemaElement(File, child));

    public IEnumerable<SchemaElement> Children() => Xml.Elements().Select(child => new SchemaElement(File, child));

    public string? OptionalText(string name) => Xml.Element(name) is { } child && Decode(child) is { Length: > 0 } text ? text : null;

    public string RequiredText(string name) => OptionalText(name) ?? throw Problem($"the element {name} is missing or empty");

    public bool Flag(string name) => OptionalText(name) is { } text && Boolean(text, name);

    public int Number(string name) => OptionalText(name) is not { } text ? 0
        : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
        : throw Problem($"{name} is '{text}', which is not a whole number");

    public int? OptionalNumber(string name) => OptionalText(name) is null ? null : Number(name);

    public Guid? OptionalKey(string name) => OptionalText(name) is { } text ? Key(text, name) : null;

    public Guid RequiredKey(string name) => OptionalKey(name) ?? throw Problem($"the element {name} is missing or empty");

    public string? OptionalAttribute(string name) => Xml.Attribute(name)?.Value;

    /// <summary>An attribute written by <see cref="ExactAttribute(string, string)"/>.</summary>
    public string? ExactAttribute(string name) =>
        OptionalAttribute(name + Base64Suffix) is { } encoded ? FromBase64(encoded, name + Base64Suffix) : OptionalAttribute(name);

    public Guid KeyAttribute => Key(OptionalAttribute("Key") ?? throw Problem("the attribute Key is missing"), "Key");

    public int Level => int.TryParse(OptionalAttribute("Level"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var level) ? level : 0;

    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum =>
        OptionalText(name) is not { } text ? otherwise
        : Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value
        : throw Problem($"{name} is '{text}'; accepted are {string.Join(", ", Enum.GetNames<T>())}");

    public bool Boolean(string text, string name) =>
        bool.TryParse(text, out var flag) ? flag : throw Problem($"{name} is '{text}'; accepted are true and false");

    public DateTime Date(string name)
    {
        var text = RequiredText(name);
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : throw Problem($"{name} is '{text}', which is not a date (2026-01-31T00:00:00)");
    }

    public SchemaException Problem(string problem)
    {
        var key = Xml.AncestorsAndSelf().Select(element => element.Attribute("Key")?.Value).FirstOrDefault(value => value is not null);
        return new SchemaException(File, Name == "absent" ? "the file" : Name, key is null ? problem : $"{problem} (key {key})");
    }

    private Guid Key(string text, string name) =>
        Guid.TryParse(text, out var key) ? key : throw Problem($"{name} is '{text}', which is not a GUID");

    private string Decode(XElement element) =>
        element.Attribute("Encoding")?.Value == Base64 ? FromBase64(element.Value, element.Name.LocalName) : element.Value;

    private string FromBase64(string text, string name)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            throw Problem($"{name} is marked base64 and is not");
        }
    }

    /// <summary>Attributes that hold a text exactly: a second one carries what XML cannot.</summary>
    public static IEnumerable<XAttribute> ExactAttribute(string name, string text)
    {
        yield return new XAttribute(name, XmlText.Safe(text));
        if (!XmlText.Holds(text))
        {
            yield return new XAttribute(name + Base64Suffix, Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
        }
    }

    /// <summary>Like <see cref="OfText"/>, without CDATA where a plain element says the same, as uSync writes names.</summary>
    public static XElement OfName(string name, string text, params object?[] attributes) =>
        XmlText.Holds(text) && text.Trim() == text ? new XElement(name, [.. attributes, text]) : OfText(name, text, attributes);

    /// <summary>An element that holds a text exactly, whatever is in it.</summary>
    public static XElement OfText(string name, string text, params object?[] attributes)
    {
        if (!XmlText.Holds(text))
        {
            return new XElement(name, [.. attributes, new XAttribute("Encoding", Base64), Convert.ToBase64String(Encoding.UTF8.GetBytes(text))]);
        }

        return text.Length == 0 ? new XElement(name, attributes) : new XElement(name, [.. attributes, new XCData(text)]);
    }
}
