using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

/// <summary>
/// Delivered as <c>{ markup, blocks }</c>, or as a tree of elements where <c>RichTextOutputAsJson</c> is on. Links,
/// images and blocks depend on the request, so only the parsed value is kept.
/// </summary>
[DefaultPropertyValueConverter(typeof(SimpleRichTextValueConverter))]
internal sealed class RichTextConverter(
    IJsonSerializer serializer,
    PublishedBlocks published,
    RichTextRendering rendering,
    IOptionsMonitor<DeliveryApiSettings> settings) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.RichText;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => RichTextValue.TryRead(value, serializer, out RichTextValue? richText) && !string.IsNullOrWhiteSpace(richText.Markup),
        _ => null,
    };

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        RichTextValue.TryRead(source, serializer, out RichTextValue? richText) ? richText : null;

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        new HtmlEncodedString(inter is RichTextValue richText ? rendering.ToHtml(richText.Markup) : string.Empty);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) =>
        settings.CurrentValue.RichTextOutputAsJson ? typeof(IRichTextElement) : typeof(RichTextModel);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
    {
        var asJson = settings.CurrentValue.RichTextOutputAsJson;
        if (inter is not RichTextValue richText)
        {
            return asJson ? null : RichTextModel.Empty();
        }

        var blocks = Blocks(richText.Blocks, new BlockPlace(owner, propertyType, preview));
        return asJson ? rendering.ToElements(richText.Markup, blocks) : rendering.ToModel(richText.Markup, blocks);
    }

    private RichTextBlockModel Blocks(RichTextBlockValue? blocks, BlockPlace place)
    {
        if (blocks?.GetLayouts() is not { } layout)
        {
            return RichTextBlockModel.Empty;
        }

        var shown = published.Show(blocks, place, place.Property.DataType.ConfigurationAs<RichTextConfiguration>()?.Blocks ?? []);
        return new RichTextBlockModel(layout
            .Select(item => shown.TryGet(item, out var content, out var blockSettings, out _)
                ? new RichTextBlockItem(item.ContentKey, content, item.SettingsKey, blockSettings)
                : null)
            .WhereNotNull()
            .ToList());
    }
}
