using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Items;

/// <summary>What every published property needs besides its own values.</summary>
internal sealed class PropertySurroundings(IVariationContextAccessor variation, ElementsCache elements)
{
    public IVariationContextAccessor Variation => variation;

    public long Generation => elements.Generation;
}
