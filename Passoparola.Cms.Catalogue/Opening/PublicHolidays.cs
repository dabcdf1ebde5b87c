namespace Passoparola.Cms.Catalogue.Opening;

/// <summary>The public holidays of the whole of Italy.</summary>
public static class PublicHolidays
{
    // Law 151 of 2025 made the fourth of October a holiday again, from the year after.
    private const int FirstYearOfSaintFrancis = 2026;

    private static readonly (int Month, int Day)[] Fixed =
        [(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26)];

    public static bool Include(DateOnly day) =>
        Fixed.Contains((day.Month, day.Day))
        || (day is { Month: 10, Day: 4 } && day.Year >= FirstYearOfSaintFrancis)
        || day == Easter(day.Year)
        || day == Easter(day.Year).AddDays(1);

    // The anonymous Gregorian computus.
    private static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var moon = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        var fullMoon = moon - (moon / 28 * (1 - (moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + fullMoon + 2 - century + (century / 4)) % 7;
        var offset = fullMoon - weekday;
        var month = 3 + ((offset + 40) / 44);
        return new DateOnly(year, month, offset + 28 - (31 * (month / 4)));
    }
}
