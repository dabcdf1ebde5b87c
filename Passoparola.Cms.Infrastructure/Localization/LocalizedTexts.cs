using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Localization;

/// <summary>
/// The sentences that Core's validators and warnings ask for, in Italian and English. The site's editors work in
/// Italian, so every culture but English gets that.
/// </summary>
internal sealed class LocalizedTexts : ILocalizedTextService
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private readonly Dictionary<string, Dictionary<string, string>> _italian = Read("it");
    private readonly Dictionary<string, Dictionary<string, string>> _english = Read("en");

    public string Localize(string? area, string? alias, CultureInfo? culture, IDictionary<string, string?>? tokens = null)
    {
        if (string.IsNullOrEmpty(alias))
        {
            return "";
        }

        // A text nobody wrote is named by its key, which says more than nothing.
        var text = area is not null && TextsIn(culture).TryGetValue(area, out var texts) && texts.TryGetValue(alias, out var found) ? found : alias;
        return (tokens ?? new Dictionary<string, string?>())
            .Aggregate(text, (filled, token) => filled.Replace($"%{token.Key}%", token.Value, StringComparison.Ordinal));
    }

    public IDictionary<string, IDictionary<string, string>> GetAllStoredValuesByAreaAndAlias(CultureInfo culture) =>
        TextsIn(culture).ToDictionary(area => area.Key, area => (IDictionary<string, string>)area.Value.ToDictionary());

    public IDictionary<string, string> GetAllStoredValues(CultureInfo culture) =>
        TextsIn(culture)
            .SelectMany(area => area.Value, (area, text) => (Key: $"{area.Key}/{text.Key}", text.Value))
            .ToDictionary(text => text.Key, text => text.Value);

    public IEnumerable<CultureInfo> GetSupportedCultures() => [Italian, English];

    public CultureInfo ConvertToSupportedCultureWithRegionCode(CultureInfo currentCulture) =>
        IsEnglish(currentCulture) ? English : Italian;

    private Dictionary<string, Dictionary<string, string>> TextsIn(CultureInfo? culture) => IsEnglish(culture) ? _english : _italian;

    private static bool IsEnglish(CultureInfo? culture) => culture?.TwoLetterISOLanguageName == "en";

    private static Dictionary<string, Dictionary<string, string>> Read(string language)
    {
        using var texts = typeof(LocalizedTexts).Assembly.GetManifestResourceStream(typeof(LocalizedTexts), $"Texts.{language}.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(texts)!;
    }
}
