using System.Globalization;
using Passoparola.Cms.Catalogue.Opening;

namespace Passoparola.Cms.Tests.Catalogue;

public sealed class TellingOpeningTimes
{
    private static readonly OpeningTimes Times = new(
        [
            new HoursEntry([DayOfWeek.Monday, DayOfWeek.Friday], new TimeOnly(9, 0), new TimeOnly(12, 30), false, null, null),
            new HoursEntry([DayOfWeek.Tuesday], new TimeOnly(14, 0), null, true, null, null),
            new HoursEntry([DayOfWeek.Wednesday], new TimeOnly(20, 30), new TimeOnly(22, 30), false, new DateOnly(2026, 6, 1), new DateOnly(2026, 9, 15)),
        ],
        [(new DateOnly(2026, 12, 24), new DateOnly(2027, 1, 6)), (null, null)],
        true);

    [Theory]
    [InlineData("2026-11-23T09:00", true)]
    [InlineData("2026-11-23T12:29", true)]
    [InlineData("2026-11-23T12:30", false)]
    [InlineData("2026-11-23T08:59", false)]
    [InlineData("2026-11-22T10:00", false)]
    [InlineData("2026-11-24T15:00", false)]
    [InlineData("2026-12-28T10:00", false)]
    [InlineData("2026-07-01T21:00", true)]
    [InlineData("2026-10-07T21:00", false)]
    [InlineData("2026-05-01T10:00", false)]
    [InlineData("2026-04-06T10:00", false)]
    public void A_place_is_open_in_its_hours_but_for_closures_and_holidays(string moment, bool open) =>
        Assert.Equal(open, Times.IsOpenAt(DateTime.Parse(moment, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("mo", true)]
    [InlineData("TU", true)]
    [InlineData("we", true)]
    [InlineData("su", false)]
    [InlineData("mo@09:30", true)]
    [InlineData("mo@13:00", false)]
    [InlineData("tu@15:00", false)]
    [InlineData("we@21:00", false)]
    [InlineData("now", false)]
    public void A_weekday_means_the_next_one(string moment, bool found) =>
        Assert.Equal(found, OpeningMoment.Read(moment)!.Value.Finds(Times, new DateTime(2026, 11, 22, 10, 0, 0)));

    [Theory]
    [InlineData("")]
    [InlineData("monday")]
    [InlineData("mo@")]
    [InlineData("mo@9:30")]
    [InlineData("mo@25:00")]
    [InlineData("@09:30")]
    public void Anything_else_is_no_moment(string text) => Assert.Null(OpeningMoment.Read(text));

    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    [InlineData("2026-10-04")]
    [InlineData("2026-08-15")]
    public void Easter_moves_and_the_other_holidays_do_not(string day) =>
        Assert.True(PublicHolidays.Include(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_fourth_of_october_was_no_holiday_before_its_law() => Assert.False(PublicHolidays.Include(new DateOnly(2025, 10, 4)));
}
