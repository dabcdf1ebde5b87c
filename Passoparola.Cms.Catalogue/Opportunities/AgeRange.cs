using System.Globalization;
using Passoparola.Cms.Catalogue.Stored;

namespace Passoparola.Cms.Catalogue.Opportunities;

/// <summary>The ages that something is for, both ends included; an end that is not given is open.</summary>
public readonly record struct AgeRange(int? From, int? To)
{
    public const int Oldest = 120;
    public const string Any = "any";
    public const string FromField = "ageFrom";
    public const string ToField = "ageTo";

    public static AgeRange Of(IStoredValues values) => new(Years(values, "minimumAge"), Years(values, "maximumAge"));

    /// <summary>Each age in the range, or the one word that stands for all.</summary>
    public IEnumerable<string> Ages()
    {
        if (From is null && To is null)
        {
            return [Any];
        }

        var first = Math.Max(0, From ?? 0);
        var last = Math.Min(Oldest, To ?? Oldest);
        return Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(age => age.ToString(CultureInfo.InvariantCulture));
    }

    private static int? Years(IStoredValues values, string alias) =>
        values.Number(alias) is { } years ? (int)Math.Clamp(decimal.Truncate(years), 0, int.MaxValue) : null;
}
