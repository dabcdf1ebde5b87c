using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

internal sealed class ImportLanguages(ILanguageService languages)
{
    public async Task RunAsync(ImportRun run)
    {
        var files = FallbacksFirst(run);
        foreach (var file in files)
        {
            var language = await languages.GetAsync(file.IsoCode);
            if (language is not null && run.IsCurrent(file, ItemHash.Of(ExportLanguages.ToFile(language))))
            {
                run.Unchanged++;
            }
            else
            {
                await SaveAsync(run, file, language ?? new Language(file.IsoCode, file.Name), language is not null);
            }

            run.Remember(file, ItemHash.Of(ExportLanguages.ToFile((await languages.GetAsync(file.IsoCode))!)));
        }
    }

    private async Task SaveAsync(ImportRun run, LanguageFile file, ILanguage language, bool exists)
    {
        language.CultureName = file.Name;
        language.IsMandatory = file.IsMandatory;
        language.FallbackIsoCode = file.Fallback;
        // Core refuses to take the mark away: the language that gets it takes it from the other.
        language.IsDefault |= file.IsDefault;
        var saved = exists
            ? await languages.UpdateAsync(language, Constants.Security.SuperUserKey)
            : await languages.CreateAsync(language, Constants.Security.SuperUserKey);
        if (!saved.Success)
        {
            throw run.Problem(file, $"the language cannot be saved: {saved.Status}");
        }

        _ = exists ? run.Updated++ : run.Created++;
    }

    private static List<LanguageFile> FallbacksFirst(ImportRun run) => Dependencies.First(
        run.Schema.Languages.OrderByDescending(file => file.IsDefault).ThenBy(file => file.IsoCode, StringComparer.Ordinal),
        file => file.IsoCode,
        file => file.Fallback is null ? [] : [file.Fallback],
        file => run.Problem(file, "the languages fall back to each other in a circle"));
}
