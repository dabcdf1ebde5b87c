using Passoparola.Cms.Api.Management.Json;

namespace Passoparola.Cms.Api.Management.Editing;

/// <summary>What is wrong with a body whatever the item's type: names that are missing, and what is said twice or cannot be read.</summary>
internal static class EditedContentCheck
{
    private const int LongestName = 255;

    /// <returns>Messages for editors, by the JSON path of the field.</returns>
    public static Dictionary<string, string[]> Errors(IReadOnlyList<IEditedVariant> variants, IReadOnlyList<IEditedValue> values)
    {
        var errors = new Dictionary<string, string[]>();
        foreach (var variant in variants)
        {
            if (NameProblem(variant.Name) is { } problem)
            {
                errors[FieldPath.VariantName(variant.Culture, variant.Segment)] = [problem];
            }
        }

        foreach (var variant in Twice(variants, variant => (variant.Culture, variant.Segment)))
        {
            errors[FieldPath.VariantName(variant.Culture, variant.Segment)] = ["Questa lingua compare due volte."];
        }

        foreach (var value in Twice(values, value => (value.Culture, value.Segment, value.Alias)))
        {
            errors[FieldPath.Value(value.Alias, value.Culture, value.Segment)] = ["Questo campo compare due volte."];
        }

        foreach (var value in values.Where(value => value.Value is { } json && !ReadableJson.Is(json)))
        {
            errors[FieldPath.Value(value.Alias, value.Culture, value.Segment)] = ["Il valore non può essere letto."];
        }

        return errors;
    }

    private static string? NameProblem(string? name) => name switch
    {
        _ when string.IsNullOrWhiteSpace(name) => "Il nome è obbligatorio.",
        _ when name.Contains('\0', StringComparison.Ordinal) => "Il nome contiene un carattere che non può essere salvato.",
        { Length: > LongestName } => $"Il nome può avere al massimo {LongestName} caratteri.",
        _ => null,
    };

    private static IEnumerable<T> Twice<T, TKey>(IEnumerable<T> all, Func<T, TKey> key)
        where TKey : notnull => all.GroupBy(key).Where(group => group.Skip(1).Any()).Select(group => group.First());
}
