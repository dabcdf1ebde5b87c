using System.Globalization;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

/// <summary>Documents as their files: the edited values in the form they are stored in.</summary>
internal static class ExportDocuments
{
    public static ContentFile ToFile(IContent content, Guid? parentKey)
    {
        var varies = content.ContentType.VariesByCulture();
        return new ContentFile(
            content.Key,
            content.Name ?? "",
            parentKey,
            content.ContentType.Alias,
            content.CreateDate,
            content.SortOrder,
            content.Trashed,
            content.Published)
        {
            Names = varies
                ? content.AvailableCultures.ToDictionary(culture => culture, culture => content.GetCultureName(culture) ?? "", StringComparer.OrdinalIgnoreCase)
                : new Dictionary<string, string>(),
            PublishedCultures = varies ? content.PublishedCultures.ToHashSet(StringComparer.OrdinalIgnoreCase) : new HashSet<string>(),
            Values = [.. content.Properties.SelectMany(Values)],
            HasPendingEdits = content.Published && content.Edited && (!varies || IsEditedWherePublished(content)),
        };
    }

    private static bool IsEditedWherePublished(IContent content)
    {
        var published = content.PublishedCultures.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return published.Any(culture => content.GetCultureName(culture) != content.GetPublishName(culture))
            || content.Properties.SelectMany(property => property.Values).Any(value =>
                (value.Culture is null || published.Contains(value.Culture)) && !Equals(value.EditedValue, value.PublishedValue));
    }

    public static string ToText(object value) => value switch
    {
        DateTime date => date.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static IEnumerable<PropertyValueFile> Values(IProperty property) =>
        from value in property.Values
        where value.EditedValue is not null
        select new PropertyValueFile(property.Alias, value.Culture, value.Segment, ToText(value.EditedValue!));
}
