using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

internal sealed class BlockGridKind : BlockKind<BlockGridLayoutItem>
{
    public override IEnumerable<IBlockConfiguration>? Blocks(object? configuration) => (configuration as BlockGridConfiguration)?.Blocks;

    public override (int? Minimum, int? Maximum) Limits(object? configuration) => configuration is BlockGridConfiguration grid
        ? (grid.ValidationLimit.Min, grid.ValidationLimit.Max)
        : (null, null);

    public override IEnumerable<IBlockLayoutItem> WithNested(BlockGridLayoutItem item) =>
        Flatten(item);

    public override IEnumerable<ValidationResult> ValidateLayout(
        IEnumerable<BlockGridLayoutItem> layout, object? configuration, ILocalizedTextService texts)
    {
        var areas = (configuration as BlockGridConfiguration)?.Blocks
            .SelectMany(block => block.Areas)
            .DistinctBy(area => area.Key)
            .ToDictionary(area => area.Key) ?? [];

        return layout.SelectMany(Flatten).SelectMany(item => item.Areas).Any(area => IsOutsideLimits(area, areas))
            ? [texts.Invalid("entriesAreasMismatch")]
            : [];
    }

    private static bool IsOutsideLimits(
        BlockGridLayoutAreaItem area, Dictionary<Guid, BlockGridConfiguration.BlockGridAreaConfiguration> configured) =>
        configured.TryGetValue(area.Key, out var limits)
        && (area.Items.Length < limits.MinAllowed || (limits.MaxAllowed > 0 && area.Items.Length > limits.MaxAllowed));

    private static IEnumerable<BlockGridLayoutItem> Flatten(BlockGridLayoutItem item) =>
        item.Areas.SelectMany(area => area.Items).SelectMany(Flatten).Prepend(item);
}
