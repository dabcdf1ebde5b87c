namespace Passoparola.Cms.Infrastructure.PropertyValues;

/// <summary>
/// What queries may ask of stored values inside the database; each engine translates them to its own JSON functions.
/// Names are those of <see cref="StoredValues.NameOf"/> and must be constants of the query.
/// </summary>
internal static class StoredValueFunctions
{
    /// <summary>A text or date; <c>null</c> where there is no such value.</summary>
    public static string? Text(string values, string name) => throw new NotSupportedException($"Only the database can look for '{name}' in '{values}'.");

    /// <summary>A whole or decimal number; <c>null</c> where there is no such value.</summary>
    public static double? Number(string values, string name) => throw new NotSupportedException($"Only the database can look for '{name}' in '{values}'.");
}
