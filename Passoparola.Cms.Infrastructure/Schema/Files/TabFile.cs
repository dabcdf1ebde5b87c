using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

internal sealed record TabFile(Guid Key, string Caption, string Alias, PropertyGroupType Type, int SortOrder)
{
    public static TabFile Read(SchemaElement tab) => new(
        tab.RequiredKey("Key"),
        tab.OptionalText("Caption") ?? "",
        tab.RequiredText("Alias"),
        tab.Choice("Type", PropertyGroupType.Group),
        tab.Number("SortOrder"));

    public XElement Write() => new(
        "Tab",
        new XElement("Key", Key),
        SchemaElement.OfName("Caption", Caption),
        new XElement("Alias", Alias),
        new XElement("Type", Type),
        new XElement("SortOrder", SortOrder));
}
