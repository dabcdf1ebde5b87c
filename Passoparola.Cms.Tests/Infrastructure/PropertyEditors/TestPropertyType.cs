using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

/// <summary>A published property type around one converter.</summary>
internal sealed class TestPropertyType(
    string alias,
    string editorAlias,
    IPropertyValueConverter converter,
    object? configuration = null,
    ContentVariation variations = ContentVariation.Nothing) : IPublishedPropertyType
{
    public IPublishedContentType? ContentType => null;

    public PublishedDataType DataType { get; } = new(1, editorAlias, null, new Lazy<object?>(configuration));

    public string Alias => alias;

    public string EditorAlias => editorAlias;

    public string EditorUiAlias => string.Empty;

    public bool IsUserProperty => true;

    public ContentVariation Variations => variations;

    public PropertyCacheLevel CacheLevel => converter.GetPropertyCacheLevel(this);

    public PropertyCacheLevel DeliveryApiCacheLevel => PropertyCacheLevel.None;

    public Type ModelClrType => converter.GetPropertyValueType(this);

    public Type? ClrType => ModelClrType;

    public bool? IsValue(object? value, PropertyValueLevel level) => converter.IsValue(value, level);

    public object? ConvertSourceToInter(IPublishedElement owner, object? source, bool preview) =>
        converter.ConvertSourceToIntermediate(owner, this, source, preview);

    public object? ConvertInterToObject(IPublishedElement owner, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        converter.ConvertIntermediateToObject(owner, this, referenceCacheLevel, inter, preview);

    public object? ConvertInterToDeliveryApiObject(
        IPublishedElement owner, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        converter is IDeliveryApiPropertyValueConverter delivery
            ? delivery.ConvertIntermediateToDeliveryApiObject(owner, this, referenceCacheLevel, inter, preview, expanding)
            : ConvertInterToObject(owner, referenceCacheLevel, inter, preview);

    /// <summary>What the Delivery API shows for a stored value.</summary>
    public object? Deliver(object? stored, IPublishedElement? owner = null)
    {
        var item = owner ?? Answering.Of<IPublishedElement>();
        return ConvertInterToDeliveryApiObject(item, PropertyCacheLevel.None, ConvertSourceToInter(item, stored, false), false, false);
    }
}
