using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.DocumentUrls;

/// <summary>The addresses in a language go with it.</summary>
internal sealed class DocumentUrlCultures(IAmbientDatabase database) : ICultureData
{
    public void Remove(int languageId, string isoCode)
    {
        database.Writing.Set<DocumentUrlRow>().Where(row => row.LanguageId == languageId).ExecuteDelete();
        database.Writing.Set<DocumentUrlAliasRow>().Where(row => row.LanguageId == languageId).ExecuteDelete();
    }
}
