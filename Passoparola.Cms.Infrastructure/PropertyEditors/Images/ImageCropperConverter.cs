using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

[DefaultPropertyValueConverter]
internal sealed class ImageCropperConverter(IJsonSerializer serializer) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.ImageCropper;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(ImageCropperValue);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        var image = ImageCropperValue.Read(source, serializer);
        var configured = propertyType.DataType.ConfigurationAs<ImageCropperConfiguration>()?.Crops;
        return image is null || configured is null ? image : image with { Crops = Crop.Configured(configured, image.Crops) };
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiImageCropperValue);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        inter is ImageCropperValue image
            ? new ApiImageCropperValue(
                image.Src ?? string.Empty,
                image.FocalPoint?.ToApi(),
                image.Crops?.Select(crop => crop.ToApi()).ToArray())
            : null;
}
