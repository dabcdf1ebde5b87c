using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

internal sealed class SingleBlockKind : BlockKind<SingleBlockLayoutItem>
{
    public override IEnumerable<IBlockConfiguration>? Blocks(object? configuration) => (configuration as SingleBlockConfiguration)?.Blocks;

    public override (int? Minimum, int? Maximum) Limits(object? configuration) => (null, 1);
}
