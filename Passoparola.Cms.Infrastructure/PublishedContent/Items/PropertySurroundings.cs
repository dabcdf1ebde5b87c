using Passoparola.Cms.Infrastructure.PublishedContent.Reading;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Items;

/// <summary>What every published property needs besides its own values.</summary>
internal sealed class PropertySurroundings(IVariationContextAccessor variation, ElementsCache elements, ReadTracker reads)
{
    public IVariationContextAccessor Variation => variation;

    public long Generation => elements.Generation;

    /// <summary>Whether somebody wants to know what is read: a value made from other items must be made again then.</summary>
    public bool IsCollecting => reads.Current is not null;
}
