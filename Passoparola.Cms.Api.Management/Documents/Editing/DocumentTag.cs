using System.Globalization;
using Passoparola.Cms.Infrastructure.Documents;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>The entity tag of a document: another one after every change of what editors or readers see of it.</summary>
internal static class DocumentTag
{
    public static string Of(DraftDates dates)
    {
        var changed = dates.Cultures.Values.Append(dates.Shared).Append(dates.SavedAt).Max().Ticks;
        return string.Create(CultureInfo.InvariantCulture, $"\"{changed:x}-{dates.VersionId}-{dates.PublishedVersionId ?? 0}{(dates.Trashed ? "-t" : "")}\"");
    }
}
