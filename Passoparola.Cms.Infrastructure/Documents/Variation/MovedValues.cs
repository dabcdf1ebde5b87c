using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Variation;

/// <summary>Moves the values of a version between invariant and the default language.</summary>
internal static class MovedValues
{
    /// <remarks>
    /// As in Umbraco, values in cultures stay where they are when their property becomes invariant: nothing shows them,
    /// and the other languages are there again should the property vary once more.
    /// </remarks>
    public static IReadOnlyList<StoredValue> Move(IReadOnlyList<StoredValue> values, ContentTypeShift shift, string defaultCulture)
    {
        var removed = shift.RemovedProperties.ToHashSet();
        var shifts = shift.Properties.ToDictionary(property => property.PropertyTypeId);
        var moved = new Dictionary<(int, string?, string?), StoredValue>();
        foreach (var value in values.Where(value => !removed.Contains(value.PropertyTypeId)).OrderBy(value => IsSource(value, shifts, defaultCulture)))
        {
            // What is moved comes last and replaces what an earlier change left at its new place.
            var target = IsSource(value, shifts, defaultCulture)
                ? value with { Culture = value.Culture is null ? defaultCulture : null }
                : value;
            moved[(target.PropertyTypeId, target.Culture, target.Segment)] = target;
            if (value.Culture is not null)
            {
                moved[(value.PropertyTypeId, value.Culture, value.Segment)] = value;
            }
        }

        return [.. moved.Values];
    }

    private static bool IsSource(StoredValue value, Dictionary<int, PropertyShift> shifts, string defaultCulture) =>
        shifts.TryGetValue(value.PropertyTypeId, out var shift)
        && (shift.From.VariesByCulture(), shift.To.VariesByCulture()) switch
        {
            (false, true) => value.Culture is null,
            (true, false) => string.Equals(value.Culture, defaultCulture, StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
}
