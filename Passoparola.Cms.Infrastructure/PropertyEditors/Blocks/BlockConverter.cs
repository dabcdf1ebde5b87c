using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>
/// Keeps the parsed blocks and makes elements of them anew for each reader: which blocks are shown, and what the pickers
/// inside them find, depends on the request.
/// </summary>
internal abstract class BlockConverter<TValue>(string editorAlias, IJsonSerializer serializer)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
    where TValue : BlockValue
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == editorAlias;

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => value is string text && !string.IsNullOrWhiteSpace(text) && !text.DetectIsEmptyJson(),
        _ => null,
    };

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        BlockReader.TryRead(source, serializer, out TValue? blocks) ? blocks : null;

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        ToObject(inter as TValue, new BlockPlace(owner, propertyType, preview));

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public abstract Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        ToDelivery(inter as TValue, new BlockPlace(owner, propertyType, preview));

    protected abstract object? ToObject(TValue? blocks, BlockPlace place);

    protected abstract object? ToDelivery(TValue? blocks, BlockPlace place);
}
