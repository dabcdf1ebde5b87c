using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>
/// Decides which blocks are shown, and with which values, in the culture and segment asked for. A block varies only if
/// both its element type and the item that holds it do. What was stored before a type began or ceased to vary counts
/// as being in the default culture.
/// </summary>
internal sealed class BlockVariation(IVariationContextAccessor variation, IDefaultCultureAccessor defaultCulture)
{
    /// <summary>The culture in the request, or null where nobody asked for one.</summary>
    public string? Culture => variation.VariationContext?.Culture.NullOrWhiteSpaceAsNull();

    public string? Segment => variation.VariationContext?.Segment.NullOrWhiteSpaceAsNull();

    public bool IsShown(Guid contentKey, IList<BlockItemVariation> expose, IPublishedContentType type, BlockPlace place)
    {
        var culture = VariesByCulture(type, place) ? Culture : null;
        var segment = VariesBySegment(type, place) ? Segment : null;
        return expose.Any(shown =>
            shown.ContentKey == contentKey
            && Answers(shown.Culture, culture, place)
            && (NestedValue.Same(shown.Segment, segment) || string.IsNullOrEmpty(shown.Segment)));
    }

    public BlockPropertyValue? ValueOf(
        IPublishedPropertyType property, BlockItemData block, IPublishedContentType type, BlockPlace place)
    {
        var culture = VariesByCulture(type, place) && property.VariesByCulture() ? Culture : null;
        var segment = VariesBySegment(type, place) && property.VariesBySegment() ? Segment : null;
        var candidates = block.Values
            .Where(value => value.Alias.Equals(property.Alias, StringComparison.OrdinalIgnoreCase))
            .ToArray();

        return candidates.FirstOrDefault(value => value.IsFor(culture, segment))
            ?? candidates.FirstOrDefault(value => Answers(value.Culture, culture, place) && NestedValue.Same(value.Segment, segment))
            ?? candidates.FirstOrDefault(value => segment is not null && value.IsFor(culture, null));
    }

    private bool Answers(string? stored, string? wanted, BlockPlace place)
    {
        if (NestedValue.Same(stored, wanted))
        {
            return true;
        }

        // A property that varies holds a whole set of blocks for each culture: what names no culture is for its own.
        return string.IsNullOrEmpty(stored)
            ? place.Property.VariesByCulture() || NestedValue.Same(wanted, defaultCulture.DefaultCulture)
            : wanted is null && NestedValue.Same(stored, defaultCulture.DefaultCulture);
    }

    private static bool VariesByCulture(IPublishedContentType type, BlockPlace place) =>
        type.VariesByCulture() && place.Owner.ContentType.VariesByCulture();

    private static bool VariesBySegment(IPublishedContentType type, BlockPlace place) =>
        type.VariesBySegment() && place.Owner.ContentType.VariesBySegment();
}
