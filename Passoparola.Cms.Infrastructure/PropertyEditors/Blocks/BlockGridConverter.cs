using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Delivered as <c>{ gridColumns, items: [ { rowSpan, columnSpan, areaGridColumns, areas, content, settings } ] }</c>.</summary>
[DefaultPropertyValueConverter]
internal sealed class BlockGridConverter(IJsonSerializer serializer, PublishedBlocks published, IApiElementBuilder elements)
    : BlockConverter<BlockGridValue>(Constants.PropertyEditors.Aliases.BlockGrid, serializer)
{
    // Twelve is what the back office draws where the data type does not say.
    private const int DefaultColumns = 12;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockGridModel);

    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockGridModel);

    protected override object ToObject(BlockGridValue? blocks, BlockPlace place)
    {
        var configuration = place.Property.DataType.ConfigurationAs<BlockGridConfiguration>() ?? new BlockGridConfiguration();
        if (blocks?.GetLayouts() is not { } layout)
        {
            return BlockGridModel.Empty;
        }

        var shown = published.Show(blocks, place, configuration.Blocks);
        return new BlockGridModel(
            layout.Select(item => ToItem(item, shown, configuration)).WhereNotNull().ToList(), configuration.GridColumns);
    }

    protected override object ToDelivery(BlockGridValue? blocks, BlockPlace place)
    {
        var model = (BlockGridModel)ToObject(blocks, place);
        return new ApiBlockGridModel(model.GridColumns ?? DefaultColumns, model.Select(ToApi).ToArray());
    }

    private static BlockGridItem? ToItem(BlockGridLayoutItem layout, ShownBlocks shown, BlockGridConfiguration grid)
    {
        if (!shown.TryGet(layout, out var content, out var settings, out var offer))
        {
            return null;
        }

        var block = (BlockGridConfiguration.BlockGridBlockConfiguration)offer;
        return new BlockGridItem(layout.ContentKey, content, layout.SettingsKey, settings)
        {
            RowSpan = layout.RowSpan ?? 1,
            ColumnSpan = layout.ColumnSpan ?? DefaultColumns,
            AreaGridColumns = block.AreaGridColumns ?? grid.GridColumns ?? DefaultColumns,
            GridColumns = grid.GridColumns,
            Areas = layout.Areas.Select(area => ToArea(area, shown, block, grid)).WhereNotNull().ToArray(),
        };
    }

    private static BlockGridArea? ToArea(
        BlockGridLayoutAreaItem layout,
        ShownBlocks shown,
        BlockGridConfiguration.BlockGridBlockConfiguration block,
        BlockGridConfiguration grid) =>
        block.Areas.FirstOrDefault(area => area.Key == layout.Key) is { Alias.Length: > 0 } configured
            ? new BlockGridArea(
                layout.Items.Select(item => ToItem(item, shown, grid)).WhereNotNull().ToList(),
                configured.Alias,
                configured.RowSpan ?? 1,
                configured.ColumnSpan ?? DefaultColumns)
            : null;

    private ApiBlockGridItem ToApi(BlockGridItem item) => new(
        elements.Build(item.Content),
        item.Settings is { } settings ? elements.Build(settings) : null,
        item.RowSpan,
        item.ColumnSpan,
        item.AreaGridColumns ?? DefaultColumns,
        item.Areas
            .Select(area => new ApiBlockGridArea(area.Alias, area.RowSpan, area.ColumnSpan, area.Select(ToApi).ToArray()))
            .ToArray());
}
