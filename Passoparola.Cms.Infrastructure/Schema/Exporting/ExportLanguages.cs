using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

internal static class ExportLanguages
{
    public static LanguageFile ToFile(ILanguage language) => new(
        LanguageFile.KeyOf(language.IsoCode),
        language.IsoCode,
        language.CultureName,
        language.IsDefault,
        language.IsMandatory,
        language.FallbackIsoCode);
}
