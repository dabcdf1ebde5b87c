using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Delivered as <c>{ items: [ { content, settings } ] }</c>.</summary>
[DefaultPropertyValueConverter]
internal sealed class BlockListConverter(IJsonSerializer serializer, PublishedBlocks published, IApiElementBuilder elements)
    : BlockConverter<BlockListValue>(Constants.PropertyEditors.Aliases.BlockList, serializer)
{
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsSingle(propertyType) ? typeof(BlockListItem) : typeof(BlockListModel);

    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockListModel);

    protected override object? ToObject(BlockListValue? blocks, BlockPlace place)
    {
        var model = Model(blocks, place);
        return IsSingle(place.Property) ? model.FirstOrDefault() : model;
    }

    protected override object ToDelivery(BlockListValue? blocks, BlockPlace place) =>
        new ApiBlockListModel(Model(blocks, place)
            .Select(block => new ApiBlockItem(elements.Build(block.Content), block.Settings is { } settings ? elements.Build(settings) : null))
            .ToArray());

    private BlockListModel Model(BlockListValue? blocks, BlockPlace place)
    {
        if (blocks?.GetLayouts() is not { } layout)
        {
            return BlockListModel.Empty;
        }

        var shown = published.Show(blocks, place, place.Property.DataType.ConfigurationAs<BlockListConfiguration>()?.Blocks ?? []);
        return new BlockListModel(layout
            .Select(item => shown.TryGet(item, out var content, out var settings, out _)
                ? new BlockListItem(item.ContentKey, content, item.SettingsKey, settings)
                : null)
            .WhereNotNull()
            .ToList());
    }

    private static bool IsSingle(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<BlockListConfiguration>() is { UseSingleBlockMode: true, ValidationLimit.Max: 1 };
}
