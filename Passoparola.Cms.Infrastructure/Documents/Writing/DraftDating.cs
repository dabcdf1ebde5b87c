using Passoparola.Cms.Infrastructure.PropertyValues;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Writing;

/// <summary>
/// Dates what a save really changed, by comparing it with what is stored: each culture, and what all cultures share. Whoever
/// holds an older date of one of them has not seen the change. Dates of a document only grow, and they are whole
/// milliseconds, which is as exact as JavaScript's.
/// </summary>
internal static class DraftDating
{
    /// <returns>The date of what all cultures share.</returns>
    public static DateTime DateNew(Content content)
    {
        var date = WholeMilliseconds(content.UpdateDate);
        foreach (var culture in CulturesOf(content))
        {
            content.SetCultureInfo(culture.Culture, culture.Name, date);
        }

        return date;
    }

    /// <inheritdoc cref="DateNew"/>
    public static DateTime DateChanged(Content content, StoredDraft stored)
    {
        var before = StoredCultures.Read(stored.Cultures).ToDictionary(culture => culture.Culture, StringComparer.OrdinalIgnoreCase);
        var date = Next(content.UpdateDate, before.Values.Select(culture => culture.Date).Append(stored.SharedDate).Max());
        var changed = ChangedCultures(content, stored.Values);
        foreach (var culture in CulturesOf(content))
        {
            var isChanged = !before.TryGetValue(culture.Culture, out var was) || was.Name != culture.Name || changed.Contains(culture.Culture);
            content.SetCultureInfo(culture.Culture, culture.Name, isChanged ? date : was!.Date);
        }

        var isSharedChanged = changed.Contains("") || (!content.ContentType.VariesByCulture() && content.Name != stored.Name);
        return isSharedChanged ? date : stored.SharedDate;
    }

    private static ContentCultureInfos[] CulturesOf(Content content) =>
        content.ContentType.VariesByCulture() && content.CultureInfos is { } cultures ? [.. cultures.Values] : [];

    // The culture "" stands for values that do not vary. Values of property types that are gone changed nothing.
    private static HashSet<string> ChangedCultures(Content content, string storedValues)
    {
        var types = content.Properties.Select(property => property.PropertyTypeId).ToHashSet();
        var before = ByPlace(StoredValues.Read(storedValues).Where(value => types.Contains(value.PropertyTypeId)));
        var after = ByPlace(PropertyHydration.EditedValues(content.Properties));
        return before.Keys.Union(after.Keys)
            .Where(place => !Equals(before.GetValueOrDefault(place), after.GetValueOrDefault(place)))
            .Select(place => place.Culture)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static Dictionary<(int Type, string Culture, string Segment), object> ByPlace(IEnumerable<StoredValue> values) => values.ToDictionary(
        value => (value.PropertyTypeId, value.Culture?.ToLowerInvariant() ?? "", value.Segment?.ToLowerInvariant() ?? ""),
        value => value.Value);

    private static DateTime Next(DateTime now, DateTime last)
    {
        var date = WholeMilliseconds(now);
        return date > last ? date : last.AddMilliseconds(1);
    }

    private static DateTime WholeMilliseconds(DateTime date) => new(date.Ticks - date.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);
}
