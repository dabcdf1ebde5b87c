using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <param name="ListView">Key of the data type of its collection; null where children stand in the tree.</param>
internal sealed record TypeInfo(
    string Name,
    string? Icon,
    string? Thumbnail,
    string? Description,
    bool AllowAtRoot,
    Guid? ListView,
    ContentVariation Variations,
    bool IsElement,
    bool PreventCleanup,
    int? KeepAllVersionsNewerThanDays,
    int? KeepLatestVersionPerDayForDays,
    string? Folder)
{
    public static TypeInfo Read(SchemaElement info)
    {
        var cleanup = info.Child("HistoryCleanup");
        var listView = info.OptionalKey("ListView");
        return new TypeInfo(
            info.RequiredText("Name"),
            info.OptionalText("Icon"),
            info.OptionalText("Thumbnail"),
            info.OptionalText("Description"),
            info.Flag("AllowAtRoot"),
            listView == Guid.Empty ? null : listView,
            info.Choice("Variations", ContentVariation.Nothing),
            info.Flag("IsElement"),
            cleanup.Flag("PreventCleanup"),
            cleanup.OptionalNumber("KeepAllVersionsNewerThanDays"),
            cleanup.OptionalNumber("KeepLatestVersionPerDayForDays"),
            info.OptionalText("Folder"));
    }

    public XElement Write(IEnumerable<XElement> compositions) => new(
        "Info",
        SchemaElement.OfName("Name", Name),
        new XElement("Icon", Icon),
        new XElement("Thumbnail", Thumbnail),
        SchemaElement.OfText("Description", Description ?? ""),
        new XElement("AllowAtRoot", AllowAtRoot ? "True" : "False"),
        new XElement("ListView", ListView ?? Guid.Empty),
        new XElement("Variations", Variations),
        new XElement("IsElement", IsElement),
        new XElement(
            "HistoryCleanup",
            new XElement("PreventCleanup", PreventCleanup ? "True" : "False"),
            new XElement("KeepAllVersionsNewerThanDays", KeepAllVersionsNewerThanDays),
            new XElement("KeepLatestVersionPerDayForDays", KeepLatestVersionPerDayForDays)),
        Folder is null ? null : new XElement("Folder", Folder),
        new XElement("Compositions", compositions),
        new XElement("DefaultTemplate"),
        new XElement("AllowedTemplates"));
}
