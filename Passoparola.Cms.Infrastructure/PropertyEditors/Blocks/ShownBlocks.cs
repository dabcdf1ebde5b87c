using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

internal sealed class ShownBlocks(
    Dictionary<Guid, IPublishedElement> content,
    Dictionary<Guid, IPublishedElement> settings,
    Dictionary<Guid, IBlockConfiguration> offers)
{
    /// <summary>The block that stands at a place of the layout, with its settings if they are of the type offered for it.</summary>
    public bool TryGet(
        IBlockLayoutItem place,
        [NotNullWhen(true)] out IPublishedElement? block,
        out IPublishedElement? blockSettings,
        [NotNullWhen(true)] out IBlockConfiguration? configuration)
    {
        blockSettings = null;
        configuration = null;
        if (!content.TryGetValue(place.ContentKey, out block))
        {
            return false;
        }

        configuration = offers[block.ContentType.Key];
        if (place.SettingsKey is { } key
            && settings.TryGetValue(key, out var found)
            && found.ContentType.Key == configuration.SettingsElementTypeKey)
        {
            blockSettings = found;
        }

        return true;
    }
}
