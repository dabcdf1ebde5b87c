using System.Xml.Linq;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

internal sealed record LanguageFile(Guid Key, string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? Fallback) : ISchemaItem
{
    public const string Root = "Language";

    public SchemaKind Kind => SchemaKind.Languages;

    public string DisplayName => IsoCode;

    /// <summary>Languages are matched by their code; the key only says the same in the form that every file has.</summary>
    public static Guid KeyOf(string isoCode) => isoCode.ToLowerInvariant().ToGuid();

    public static LanguageFile Read(SchemaElement file)
    {
        _ = file.KeyAttribute;
        var isoCode = file.OptionalText("IsoCode") ?? file.OptionalAttribute("Alias") ?? throw file.Problem("the element IsoCode is missing or empty");
        return new LanguageFile(
            KeyOf(isoCode),
            isoCode,
            file.RequiredText("Name"),
            file.Flag("IsDefault"),
            file.Flag("IsMandatory"),
            file.OptionalText("Fallback"));
    }

    public XElement Write() => new(
        Root,
        new XAttribute("Key", Key),
        new XAttribute("Alias", IsoCode),
        new XAttribute("Level", 0),
        SchemaElement.OfName("Name", Name),
        new XElement("IsoCode", IsoCode),
        new XElement("IsMandatory", IsMandatory),
        new XElement("IsDefault", IsDefault),
        Fallback is null ? null : new XElement("Fallback", Fallback));
}
