using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Languages;

internal static class LanguageMapping
{
    public static Language ToLanguage(this LanguageRow row, IReadOnlyDictionary<int, LanguageRow> all)
    {
        var language = new Language(row.IsoCode, row.Name)
        {
            Id = row.Id,
            Key = row.Key,
            IsDefault = row.IsDefault,
            IsMandatory = row.IsMandatory,
            FallbackIsoCode = row.FallbackId is { } fallback ? all.GetValueOrDefault(fallback)?.IsoCode : null,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        language.ResetDirtyProperties(false);
        return language;
    }
}
