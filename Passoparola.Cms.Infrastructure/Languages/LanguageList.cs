using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Languages;

/// <summary>The languages of one moment, found by id and by code without touching the database.</summary>
internal sealed class LanguageList
{
    private readonly Dictionary<int, Language> _byId;
    private readonly Dictionary<string, Language> _byIsoCode;

    public LanguageList(IEnumerable<LanguageRow> rows)
    {
        var byId = rows.ToDictionary(row => row.Id);
        All = [.. byId.Values.Select(row => row.ToLanguage(byId)).OrderByDescending(language => language.IsDefault).ThenBy(language => language.Id)];
        _byId = All.ToDictionary(language => language.Id);
        _byIsoCode = All.ToDictionary(language => language.IsoCode, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The default language first, then in the order they were added.</summary>
    public IReadOnlyList<Language> All { get; }

    public Language? Default => All.FirstOrDefault(language => language.IsDefault);

    public Language? Find(int id) => _byId.GetValueOrDefault(id);

    public Language? Find(string isoCode) => _byIsoCode.GetValueOrDefault(isoCode);
}
