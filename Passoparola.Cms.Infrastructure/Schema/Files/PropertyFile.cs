using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <param name="Tab">Alias of the tab or group the property stands in, <c>tab/group</c> for a group in a tab; empty for none.</param>
internal sealed record PropertyFile(
    Guid Key,
    string Name,
    string Alias,
    Guid Definition,
    string EditorAlias,
    bool Mandatory,
    string? Validation,
    string? Description,
    int SortOrder,
    string Tab,
    ContentVariation Variations,
    string? MandatoryMessage,
    string? ValidationMessage,
    bool LabelOnTop)
{
    public static PropertyFile Read(SchemaElement property) => new(
        property.RequiredKey("Key"),
        property.OptionalText("Name") ?? "",
        property.RequiredText("Alias"),
        property.RequiredKey("Definition"),
        property.RequiredText("Type"),
        property.Flag("Mandatory"),
        property.OptionalText("Validation"),
        property.OptionalText("Description"),
        property.Number("SortOrder"),
        property.Child("Tab").OptionalAttribute("Alias") ?? "",
        property.Choice("Variations", ContentVariation.Nothing),
        property.OptionalText("MandatoryMessage"),
        property.OptionalText("ValidationRegExpMessage"),
        property.Flag("LabelOnTop"));

    public XElement Write(string? tabName) => new(
        "GenericProperty",
        new XElement("Key", Key),
        SchemaElement.OfName("Name", Name),
        new XElement("Alias", Alias),
        new XElement("Definition", Definition),
        new XElement("Type", EditorAlias),
        new XElement("Mandatory", Mandatory),
        SchemaElement.OfText("Validation", Validation ?? ""),
        SchemaElement.OfText("Description", Description ?? ""),
        new XElement("SortOrder", SortOrder),
        new XElement("Tab", new XAttribute("Alias", Tab), tabName is null ? null : XmlText.Safe(tabName)),
        new XElement("Variations", Variations),
        SchemaElement.OfText("MandatoryMessage", MandatoryMessage ?? ""),
        SchemaElement.OfText("ValidationRegExpMessage", ValidationMessage ?? ""),
        new XElement("LabelOnTop", LabelOnTop));
}
