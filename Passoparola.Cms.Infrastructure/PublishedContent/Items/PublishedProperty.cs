using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Items;

/// <summary>A property of a published item or of a block inside one. Values are converted when first asked for.</summary>
internal sealed class PublishedProperty(
    IPublishedPropertyType propertyType,
    IPublishedElement owner,
    bool preview,
    SourceValue[] sources,
    PropertySurroundings surroundings)
    : PublishedPropertyBase(propertyType, PropertyCacheLevel.Element)
{
    // What a value becomes may depend on the culture (a picked item's name) even where the stored value does not.
    private readonly ContentVariation _variations = propertyType.Variations | owner.ContentType.Variations;
    private ConvertedValues[] _converted = [];

    public override bool HasValue(string? culture = null, string? segment = null)
    {
        Contextualize(_variations, ref culture, ref segment);
        return PropertyType.IsValue(GetSourceValue(culture, segment), PropertyValueLevel.Source)
            ?? PropertyType.IsValue(Intermediate(For(culture, segment), culture, segment), PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
            ?? false;
    }

    public override object? GetSourceValue(string? culture = null, string? segment = null)
    {
        Contextualize(PropertyType.Variations, ref culture, ref segment);
        var wantedCulture = PropertyType.Variations.VariesByCulture() ? culture ?? "" : "";
        var wantedSegment = PropertyType.Variations.VariesBySegment() ? segment ?? "" : "";
        foreach (var source in sources)
        {
            if (string.Equals(source.Culture, wantedCulture, StringComparison.OrdinalIgnoreCase)
                && string.Equals(source.Segment, wantedSegment, StringComparison.OrdinalIgnoreCase))
            {
                return source.Value;
            }
        }

        return null;
    }

    public override object? GetValue(string? culture = null, string? segment = null)
    {
        Contextualize(_variations, ref culture, ref segment);
        var converted = For(culture, segment);
        return Get(ref converted.Object, PropertyType.CacheLevel, () =>
            PropertyType.ConvertInterToObject(owner, PropertyCacheLevel.Element, Intermediate(converted, culture, segment), preview));
    }

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
    {
        Contextualize(_variations, ref culture, ref segment);
        var converted = For(culture, segment);
        object? Convert() => PropertyType.ConvertInterToDeliveryApiObject(
            owner, PropertyCacheLevel.Element, Intermediate(converted, culture, segment), preview, expanding);

        return expanding
            ? Get(ref converted.ExpandedDeliveryApi, PropertyType.DeliveryApiCacheLevelForExpansion, Convert)
            : Get(ref converted.DeliveryApi, PropertyType.DeliveryApiCacheLevel, Convert);
    }

    private object? Intermediate(ConvertedValues converted, string? culture, string? segment) =>
        Get(ref converted.Intermediate, PropertyCacheLevel.Element, () =>
            PropertyType.ConvertSourceToInter(owner, GetSourceValue(culture, segment), preview));

    private object? Get(ref ConvertedValues.Made? slot, PropertyCacheLevel level, Func<object?> make)
    {
        // Read before making: what changes meanwhile must be seen by the next reader.
        var generation = surroundings.Generation;
        if (Volatile.Read(ref slot) is { } made
            && (level is PropertyCacheLevel.Element || (made.Generation == generation && !surroundings.IsCollecting)))
        {
            return made.Value;
        }

        var value = make();
        if (level is PropertyCacheLevel.Element or PropertyCacheLevel.Elements)
        {
            Volatile.Write(ref slot, new ConvertedValues.Made(value, generation));
        }

        return value;
    }

    private ConvertedValues For(string? culture, string? segment)
    {
        while (true)
        {
            var known = Volatile.Read(ref _converted);
            foreach (var candidate in known)
            {
                if (candidate.IsFor(culture ?? "", segment ?? ""))
                {
                    return candidate;
                }
            }

            var added = new ConvertedValues(culture ?? "", segment ?? "");
            if (Interlocked.CompareExchange(ref _converted, [.. known, added], known) == known)
            {
                return added;
            }
        }
    }

    private void Contextualize(ContentVariation variations, ref string? culture, ref string? segment) =>
        surroundings.Variation.ContextualizeVariation(variations, owner.Id, Alias, ref culture, ref segment);
}
