using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

internal sealed class BlockListKind : BlockKind<BlockListLayoutItem>
{
    public override IEnumerable<IBlockConfiguration>? Blocks(object? configuration) => (configuration as BlockListConfiguration)?.Blocks;

    public override (int? Minimum, int? Maximum) Limits(object? configuration) => configuration is BlockListConfiguration list
        ? (list.ValidationLimit.Min, list.UseSingleBlockMode ? 1 : list.ValidationLimit.Max)
        : (null, null);
}
