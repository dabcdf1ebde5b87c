using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>What an editor of blocks leans on.</summary>
internal sealed record BlockEditing(NestedEditors Nested, BlocksValidator Validator, ILocalizedTextService Texts)
{
    /// <summary>The element types that a data type offers as blocks and as their settings.</summary>
    public static IEnumerable<Guid> ElementTypeKeys(IEnumerable<IBlockConfiguration>? blocks) =>
        (blocks ?? []).SelectMany(block => block.SettingsElementTypeKey is { } settings
            ? new[] { block.ContentElementTypeKey, settings }
            : [block.ContentElementTypeKey]);

    /// <summary>Drops the data of blocks that no layout places any more.</summary>
    public static void DropUnplaced(BlockValue blocks, IReadOnlySet<Guid> placedContent, IReadOnlySet<Guid> placedSettings)
    {
        blocks.ContentData.RemoveAll(block => !placedContent.Contains(block.Key));
        blocks.SettingsData.RemoveAll(block => !placedSettings.Contains(block.Key));
        blocks.Expose = blocks.Expose.Where(variation => placedContent.Contains(variation.ContentKey)).ToList();
    }
}
