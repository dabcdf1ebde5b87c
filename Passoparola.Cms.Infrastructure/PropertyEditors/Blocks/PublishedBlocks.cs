using Passoparola.Cms.Infrastructure.PublishedContent.Items;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Makes published elements out of stored blocks.</summary>
internal sealed class PublishedBlocks(
    IPublishedContentTypeCache types,
    IPublishedModelFactory models,
    BlockVariation variation,
    PropertySurroundings surroundings,
    IJsonSerializer serializer)
{
    /// <summary>
    /// The blocks that are shown in the culture asked for. What the data type does not offer, or whose element type is
    /// gone, is left out.
    /// </summary>
    public ShownBlocks Show(BlockValue blocks, BlockPlace place, IEnumerable<IBlockConfiguration> offered)
    {
        var offers = offered.DistinctBy(block => block.ContentElementTypeKey).ToDictionary(block => block.ContentElementTypeKey);
        var content = blocks.ContentData
            .Where(block => offers.ContainsKey(block.ContentTypeKey))
            .Select(block => Shown(block, blocks.Expose, place))
            .WhereNotNull()
            .DistinctBy(element => element.Key)
            .ToDictionary(element => element.Key);

        var settingsTypes = offers.Values.Select(block => block.SettingsElementTypeKey).OfType<Guid>().ToHashSet();
        var settings = blocks.SettingsData
            .Where(block => settingsTypes.Contains(block.ContentTypeKey))
            .Select(block => TypeOf(block) is { } type ? Make(block, type, place) : null)
            .WhereNotNull()
            .DistinctBy(element => element.Key)
            .ToDictionary(element => element.Key);

        return new ShownBlocks(content, settings, offers);
    }

    private IPublishedElement? Shown(BlockItemData block, IList<BlockItemVariation> expose, BlockPlace place) =>
        TypeOf(block) is { } type && variation.IsShown(block.Key, expose, type, place) ? Make(block, type, place) : null;

    private IPublishedElement Make(BlockItemData block, IPublishedContentType type, BlockPlace place) =>
        models.CreateModel(new PublishedBlock(block.Key, type, place.Preview, property => ValuesOf(property, block, type, place), surroundings));

    private SourceValue[] ValuesOf(
        IPublishedPropertyType property, BlockItemData block, IPublishedContentType type, BlockPlace place) =>
        variation.ValueOf(property, block, type, place) is { } value
            ? [new SourceValue(
                property.VariesByCulture() ? variation.Culture ?? string.Empty : string.Empty,
                property.VariesBySegment() ? variation.Segment ?? string.Empty : string.Empty,
                value.Stored(serializer))]
            : [];

    private IPublishedContentType? TypeOf(BlockItemData block)
    {
        try
        {
            return types.Get(PublishedItemType.Element, block.ContentTypeKey) is { IsElement: true } type ? type : null;
        }
        catch (InvalidOperationException)
        {
            // The port has no way to say that a type is gone.
            return null;
        }
    }
}
