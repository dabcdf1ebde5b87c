using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.Tags;

/// <summary>The tags of a language go with it, and so do their assignments.</summary>
internal sealed class TagCultures(IAmbientDatabase database) : ICultureData
{
    public void Remove(int languageId, string isoCode) =>
        database.Writing.Set<TagRow>().Where(row => row.LanguageId == languageId).ExecuteDelete();
}
