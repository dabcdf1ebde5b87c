using System.Globalization;
using System.Text.Json;

namespace Passoparola.Cms.Catalogue.Stored;

/// <summary>Reads stored values as what they mean. What cannot be read is as if it were not there.</summary>
public static class StoredReading
{
    private const string Udi = "umb://document/";

    /// <summary>The documents that a picker holds.</summary>
    public static IReadOnlyList<Guid> Keys(this IStoredValues values, string alias)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Raw(alias) is string { Length: > 0 } text
            ? [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Key).OfType<Guid>()]
            : [];
    }

    /// <summary>The document that a picker of one holds.</summary>
    public static Guid? Key(this IStoredValues values, string alias) => values.Keys(alias) is [var key, ..] ? key : null;

    /// <summary>The codes of a closed list, or the tags.</summary>
    public static IReadOnlyList<string> Codes(this IStoredValues values, string alias)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Raw(alias) is not string { Length: > 0 } text ? []
            : text[0] == '[' ? Array(text)
            : text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>The lines of a property of several texts.</summary>
    public static IReadOnlyList<string> Lines(this IStoredValues values, string alias)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Raw(alias) is string text
            ? text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
    }

    public static string? Text(this IStoredValues values, string alias)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Raw(alias) is string { Length: > 0 } text ? text : null;
    }

    public static bool Flag(this IStoredValues values, string alias)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Raw(alias) switch
        {
            bool flag => flag,
            int number => number != 0,
            string text => text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    public static decimal? Number(this IStoredValues values, string alias)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Raw(alias) switch
        {
            int number => number,
            long number => number,
            decimal number => number,
            string text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };
    }

    /// <summary>The day of a property that holds a date without time.</summary>
    public static DateOnly? Day(this IStoredValues values, string alias) =>
        Moment(values, alias) is { } moment ? DateOnly.FromDateTime(moment) : null;

    /// <summary>The time of a property that holds a time without date.</summary>
    public static TimeOnly? Time(this IStoredValues values, string alias) =>
        Moment(values, alias) is { } moment ? TimeOnly.FromDateTime(moment) : null;

    /// <summary>The blocks of a block list.</summary>
    /// <param name="culture">The culture that what varies inside is read in.</param>
    public static IReadOnlyList<IStoredValues> Blocks(this IStoredValues values, string alias, string? culture)
    {
        ArgumentNullException.ThrowIfNull(values);
        return StoredBlocks.Read(values.Raw(alias), culture);
    }

    // {"date":"2026-09-15T00:00:00+00:00","timeZone":null}: the day and the hour as they were written, in no zone.
    private static DateTime? Moment(IStoredValues values, string alias)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Raw(alias) is DateTime stored)
        {
            return stored;
        }

        if (values.Raw(alias) is not string { Length: > 0 } text)
        {
            return null;
        }

        var date = text[0] == '{' ? Property(text, "date") : text;
        return DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.DateTime : null;
    }

    private static string? Property(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<string> Array(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return
            [
                .. document.RootElement.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString()!),
            ];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static Guid? Key(string reference) =>
        Guid.TryParse(reference.StartsWith(Udi, StringComparison.OrdinalIgnoreCase) ? reference[Udi.Length..] : reference, out var key) ? key : null;
}
