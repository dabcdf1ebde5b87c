using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>Compares the types before and after a save, the composed ones included.</summary>
internal static class ContentTypeShifts
{
    public static IReadOnlyList<ContentTypeShift> Between(ContentTypeList before, ContentTypeList after) =>
    [
        .. from old in before.All
           let now = after.Find(old.Id)
           where now is not null
           let shift = Between(old, now)
           where shift.From != shift.To || shift.Properties.Count > 0 || shift.RemovedProperties.Count > 0
           select shift,
    ];

    private static ContentTypeShift Between(ContentTypeCompositionBase old, ContentTypeCompositionBase now)
    {
        var variations = now.EffectiveVariations();
        var oldVariations = old.EffectiveVariations();
        return new ContentTypeShift(
            old.Id,
            old.Variations,
            now.Variations,
            [
                .. from property in oldVariations
                   where variations.TryGetValue(property.Key, out var variation) && variation != property.Value
                   select new PropertyShift(property.Key, property.Value, variations[property.Key]),
            ],
            [.. oldVariations.Keys.Where(id => !variations.ContainsKey(id))]);
    }

    // A property varies only as far as the type it is used in does.
    private static Dictionary<int, ContentVariation> EffectiveVariations(this ContentTypeCompositionBase type)
    {
        var variations = new Dictionary<int, ContentVariation>();
        foreach (var property in type.CompositionPropertyTypes)
        {
            variations[property.Id] = property.Variations & type.Variations;
        }

        return variations;
    }
}
