using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>What tells the editors of blocks apart: their configuration and the shape of their layout.</summary>
internal abstract class BlockKind<TLayout>
    where TLayout : IBlockLayoutItem
{
    /// <summary>The blocks that a data type offers.</summary>
    public abstract IEnumerable<IBlockConfiguration>? Blocks(object? configuration);

    /// <summary>How few and how many blocks there may be at the top level; null for no limit.</summary>
    public abstract (int? Minimum, int? Maximum) Limits(object? configuration);

    /// <summary>A block and those placed inside it.</summary>
    public virtual IEnumerable<IBlockLayoutItem> WithNested(TLayout item) => [item];

    public virtual IEnumerable<ValidationResult> ValidateLayout(
        IEnumerable<TLayout> layout, object? configuration, ILocalizedTextService texts) => [];
}
