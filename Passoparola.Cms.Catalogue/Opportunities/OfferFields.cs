using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Stored;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Catalogue.Opportunities;

/// <summary>What an opportunity costs, for whom and when it is.</summary>
public sealed class OfferFields : IContentIndexHandler
{
    private const string Opportunity = "opportunity";

    public IEnumerable<IndexField> GetFields() =>
    [
        .. IndexFields.Raw(FilterNames.Cost, FilterNames.Status, FilterNames.WhoMayActivate, FilterNames.DeliveryMode, FilterNames.Age),
        .. IndexFields.Of(FieldType.Number, AgeRange.FromField, AgeRange.ToField, FilterNames.IseeUpTo),
    ];

    public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.ContentType.Alias != Opportunity)
        {
            return [];
        }

        var values = new ContentValues(content, culture);
        var ages = AgeRange.Of(values);
        var status = values.Codes("status");
        return IndexFields.Values(
            (FilterNames.Cost, values.Codes("cost")),
            (FilterNames.Status, status.Count > 0 ? status : [OfferCodes.Active]),
            (FilterNames.WhoMayActivate, values.Codes("whoMayActivate")),
            (FilterNames.DeliveryMode, values.Codes("deliveryModes")),
            (FilterNames.Age, ages.Ages()),
            (AgeRange.FromField, IndexFields.One(ages.From ?? 0)),
            (AgeRange.ToField, IndexFields.One(ages.To ?? int.MaxValue)),
            (FilterNames.IseeUpTo, IndexFields.One(values.Number("iseeCeiling") ?? IseeFilter.NoCeiling)));
    }
}
