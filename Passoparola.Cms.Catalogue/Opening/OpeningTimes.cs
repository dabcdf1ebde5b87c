using Passoparola.Cms.Catalogue.Stored;

namespace Passoparola.Cms.Catalogue.Opening;

/// <summary>When one place is open. Days and hours are those of Italy.</summary>
public sealed record OpeningTimes(
    IReadOnlyList<HoursEntry> Hours,
    IReadOnlyList<(DateOnly? From, DateOnly? To)> Closures,
    bool ClosedOnPublicHolidays)
{
    /// <summary>The times of a document's own place and of its locations; those without hours are left out.</summary>
    public static IReadOnlyList<OpeningTimes> Of(IStoredValues document, string? culture) =>
    [
        .. document.Blocks("locations", culture)
            .Prepend(document)
            .Select(place => Read(place, culture))
            .Where(times => times.Hours.Count > 0),
    ];

    /// <summary>Whether its weekly hours name the day, be it by appointment or in a season.</summary>
    public bool NamesDay(DayOfWeek day) => Hours.Any(entry => entry.Days.Contains(day));

    /// <summary>Whether one can walk in at a moment.</summary>
    /// <param name="moment">The clock on an Italian wall.</param>
    public bool IsOpenAt(DateTime moment)
    {
        var day = DateOnly.FromDateTime(moment);
        return !IsClosed(day) && Hours.Any(entry =>
            !entry.ByAppointment && entry.Holds(day) && entry.Days.Contains(day.DayOfWeek) && entry.Contains(TimeOnly.FromDateTime(moment)));
    }

    private bool IsClosed(DateOnly day) =>
        (ClosedOnPublicHolidays && PublicHolidays.Include(day))
        || Closures.Any(closure => (closure.From is not null || closure.To is not null)
            && (closure.From is null || day >= closure.From)
            && (closure.To is null || day <= closure.To));

    private static OpeningTimes Read(IStoredValues place, string? culture) => new(
        [.. place.Blocks("hours", culture).Select(HoursEntry.Of)],
        [.. place.Blocks("closures", culture).Select(closure => (closure.Day("from"), closure.Day("to")))],
        place.Flag("closedOnPublicHolidays"));
}
