using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Languages;

/// <summary>Core's services ask for the default language before anything can be imported.</summary>
internal sealed class SeedDefaultLanguage(ICoreScopeProvider scopes, ILanguageRepository languages) : IDatabaseSeed
{
    public const string IsoCode = "it-IT";

    public int Order => 0;

    public void EnsureSeeded()
    {
        using var scope = scopes.CreateCoreScope();
        if (!languages.GetMany().Any())
        {
            languages.Save(new Language(IsoCode, "Italiano (Italia)") { IsDefault = true, IsMandatory = true });
        }

        scope.Complete();
    }
}
