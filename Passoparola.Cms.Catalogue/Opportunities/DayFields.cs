using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Stored;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Catalogue.Opportunities;

/// <summary>The days that documents of several types carry.</summary>
public sealed class DayFields : IContentIndexHandler
{
    private static readonly string[] Days = [FilterNames.StartsOn, FilterNames.EndsOn, FilterNames.LastVerified];

    public IEnumerable<IndexField> GetFields() => IndexFields.Of(FieldType.Date, Days);

    public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture)
    {
        var values = new ContentValues(content, culture);
        return IndexFields.Values([.. Days.Select(day => (day, IndexFields.One(Midnight(values.Day(day)))))]);
    }

    // A day has no zone; the index keeps instants, so all days are taken at the same one.
    private static DateTime? Midnight(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
