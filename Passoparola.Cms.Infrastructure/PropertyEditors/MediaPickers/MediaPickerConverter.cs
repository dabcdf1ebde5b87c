using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;

/// <summary>Delivered as a list, even where a single item is picked; media items that are gone are left out.</summary>
[DefaultPropertyValueConverter]
internal sealed class MediaPickerConverter(IJsonSerializer serializer, IPublishedMediaCache media, IApiMediaWithCropsBuilder builder)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MediaPicker3;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsMultiple(propertyType) ? typeof(IEnumerable<IPublishedContent>) : typeof(IPublishedContent);

    // The picked items change without the document that picks them.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => value is string text && !string.IsNullOrWhiteSpace(text) && !text.DetectIsEmptyJson(),
        _ => null,
    };

    public override object ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        var configuration = propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>();
        return PickedMedia.ReadAll(source, serializer).Select(item => item.ConfiguredBy(configuration)).ToArray();
    }

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        IsMultiple(propertyType) ? Find(inter, preview).ToArray() : Find(inter, preview).FirstOrDefault();

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<IApiMediaWithCrops>);

    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        Find(inter, preview).Take(IsMultiple(propertyType) ? int.MaxValue : 1).Select(builder.Build).ToArray();

    private IEnumerable<MediaWithCrops> Find(object? inter, bool preview) =>
        (inter as IEnumerable<PickedMedia> ?? [])
            .Select(picked => media.GetById(preview, picked.MediaKey) is { } item ? new MediaWithCrops(item, picked) : null)
            .WhereNotNull();

    private static bool IsMultiple(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>()?.Multiple ?? true;
}
