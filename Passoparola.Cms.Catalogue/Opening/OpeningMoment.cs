using System.Globalization;

namespace Passoparola.Cms.Catalogue.Opening;

/// <summary>When somebody wants to find a place open: <c>mo</c>, <c>mo@09:30</c> or <c>now</c>.</summary>
/// <param name="Day">The day of the week; null for now.</param>
/// <param name="Time">The time of that day; null for the whole day.</param>
public readonly record struct OpeningMoment(DayOfWeek? Day, TimeOnly? Time)
{
    private const string Now = "now";

    public static OpeningMoment? Read(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Equals(Now, StringComparison.OrdinalIgnoreCase))
        {
            return new OpeningMoment(null, null);
        }

        var at = value.IndexOf('@', StringComparison.Ordinal);
        if (Weekdays.Read(at < 0 ? value : value[..at]) is not { } day)
        {
            return null;
        }

        if (at < 0)
        {
            return new OpeningMoment(day, null);
        }

        return TimeOnly.TryParseExact(value[(at + 1)..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new OpeningMoment(day, time)
            : null;
    }

    /// <summary>Whether a place is open then.</summary>
    /// <param name="now">The clock on an Italian wall; a day of the week means the next one, today included.</param>
    public bool Finds(OpeningTimes times, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(times);
        if (Day is not { } day)
        {
            return times.IsOpenAt(now);
        }

        if (Time is not { } time)
        {
            return times.NamesDay(day);
        }

        var next = now.Date.AddDays(((int)day - (int)now.DayOfWeek + 7) % 7);
        return times.IsOpenAt(next + time.ToTimeSpan());
    }
}
