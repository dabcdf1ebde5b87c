using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Delivered as <c>{ content, settings }</c>, or null.</summary>
[DefaultPropertyValueConverter]
internal sealed class SingleBlockConverter(IJsonSerializer serializer, PublishedBlocks published, IApiElementBuilder elements)
    : BlockConverter<SingleBlockValue>(Constants.PropertyEditors.Aliases.SingleBlock, serializer)
{
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListItem);

    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockItem);

    protected override object? ToObject(SingleBlockValue? blocks, BlockPlace place)
    {
        var layout = blocks?.GetLayouts()?.FirstOrDefault();
        if (blocks is null || layout is null)
        {
            return null;
        }

        var shown = published.Show(blocks, place, place.Property.DataType.ConfigurationAs<SingleBlockConfiguration>()?.Blocks ?? []);
        return shown.TryGet(layout, out var content, out var settings, out _)
            ? new BlockListItem(layout.ContentKey, content, layout.SettingsKey, settings)
            : null;
    }

    protected override object? ToDelivery(SingleBlockValue? blocks, BlockPlace place) => ToObject(blocks, place) is BlockListItem block
        ? new ApiBlockItem(elements.Build(block.Content), block.Settings is { } settings ? elements.Build(settings) : null)
        : null;
}
