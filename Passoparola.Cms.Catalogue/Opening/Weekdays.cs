namespace Passoparola.Cms.Catalogue.Opening;

/// <summary>The codes of the days of the week in the content model.</summary>
public static class Weekdays
{
    public static IReadOnlyList<string> Codes { get; } = ["su", "mo", "tu", "we", "th", "fr", "sa"];

    public static DayOfWeek? Read(string code)
    {
        for (var day = 0; day < Codes.Count; day++)
        {
            if (string.Equals(Codes[day], code, StringComparison.OrdinalIgnoreCase))
            {
                return (DayOfWeek)day;
            }
        }

        return null;
    }
}
