using Passoparola.Cms.Catalogue.Stored;

namespace Passoparola.Cms.Catalogue.Opening;

/// <summary>Hours that repeat every week, in Italian time.</summary>
/// <param name="Days">The days of the week.</param>
/// <param name="Opens">When it opens; from midnight when null.</param>
/// <param name="Closes">When it closes, that minute excluded; at midnight when null.</param>
/// <param name="ByAppointment">Whether one must have an appointment.</param>
/// <param name="ValidFrom">The first day on which these hours hold.</param>
/// <param name="ValidTo">The last one.</param>
public sealed record HoursEntry(
    IReadOnlyList<DayOfWeek> Days,
    TimeOnly? Opens,
    TimeOnly? Closes,
    bool ByAppointment,
    DateOnly? ValidFrom,
    DateOnly? ValidTo)
{
    public static HoursEntry Of(IStoredValues values) => new(
        [.. values.Codes("weekdays").Select(Weekdays.Read).OfType<DayOfWeek>()],
        values.Time("opens"),
        values.Time("closes"),
        values.Flag("byAppointment"),
        values.Day("validFrom"),
        values.Day("validTo"));

    public bool Holds(DateOnly day) => (ValidFrom is null || day >= ValidFrom) && (ValidTo is null || day <= ValidTo);

    public bool Contains(TimeOnly time) => time >= (Opens ?? TimeOnly.MinValue) && (Closes is null || time < Closes);
}
