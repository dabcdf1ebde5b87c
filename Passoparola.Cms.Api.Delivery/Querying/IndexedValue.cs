using System.Globalization;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>Reads the loosely typed values that handlers and requests give.</summary>
internal static class IndexedValue
{
    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        DateTime date => Utc(date).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>The number, or the UTC ticks of the date; null when <paramref name="value"/> is neither.</summary>
    public static decimal? Number(FieldType type, object? value) =>
        type == FieldType.Date ? DateTicks(value) : PlainNumber(value);

    private static decimal? DateTicks(object? value) => value switch
    {
        DateTime date => Utc(date).Ticks,
        DateTimeOffset date => date.UtcTicks,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue).Ticks,
        string text => ParseDate(text),
        _ => null,
    };

    // A date begins with its year: .NET would also read "10:30" as today at that hour, which no index can mean.
    private static decimal? ParseDate(string text) =>
        text.Length >= 8 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date.UtcTicks
            : null;

    private static decimal? PlainNumber(object? value)
    {
        switch (value)
        {
            case bool flag:
                return flag ? 1 : 0;
            case string text:
                return decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
            case double real when !(Math.Abs(real) < (double)decimal.MaxValue / 2):
            case float single when !(Math.Abs(single) < (float)decimal.MaxValue / 2):
                return null;
            case IConvertible and not DateTime:
                return System.Convert.ToDecimal(value, CultureInfo.InvariantCulture);
            default:
                return null;
        }
    }

    private static DateTime Utc(DateTime date) =>
        date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc);
}
