using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

internal sealed class ImportLanguages(ILanguageService languages, IContentService contents)
{
    public async Task RunAsync(ImportRun run)
    {
        foreach (var file in ImportOrder.Languages(run))
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

        await ReplaceSeedAsync(run);
    }

    /// <summary>
    /// A site is born with a language, because Core needs one. Files that make another the default and do not name it
    /// have no use for it: left in place it would be mandatory, and nothing could be published.
    /// </summary>
    private async Task ReplaceSeedAsync(ImportRun run)
    {
        if (run.IsFirst
            && run.Schema.Languages.Any(file => file.IsDefault)
            && await languages.GetAsync(SeedDefaultLanguage.IsoCode) is { IsDefault: false } seeded
            && !run.Schema.Languages.Any(file => file.IsoCode.Equals(seeded.IsoCode, StringComparison.OrdinalIgnoreCase))
            && contents.Count() == 0)
        {
            await languages.DeleteAsync(seeded.IsoCode, Constants.Security.SuperUserKey);
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
}
