using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Dates;

/// <summary>What the four newer date editors store: <c>{ "date": "2026-10-01T09:30:00+02:00", "timeZone": "Europe/Rome" }</c>.</summary>
internal sealed record StoredMoment(DateTimeOffset Date, string? TimeZone)
{
    /// <summary>Reads a stored value; a bare date, time or moment counts too, in UTC where it names no offset.</summary>
    public static bool TryRead(object? value, IJsonSerializer serializer, [NotNullWhen(true)] out StoredMoment? moment)
    {
        moment = null;
        if (value is DateTime date)
        {
            moment = new StoredMoment(new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.Zero), null);
        }
        else if (EditedMoment.TryRead(value, serializer, out EditedMoment? edited) && TryParse(edited.Date, out DateTimeOffset parsed))
        {
            moment = new StoredMoment(parsed, edited.TimeZone);
        }

        return moment is not null;
    }

    public static bool TryParse(string? text, out DateTimeOffset date)
    {
        // A time alone would otherwise be taken for a time of today.
        if (TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out TimeOnly time) && text?.AsSpan().IndexOfAny('-', '/', 'T') < 0)
        {
            date = new DateTimeOffset(DateOnly.MinValue, time, TimeSpan.Zero);
            return true;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
    }
}
