using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Siblings;

namespace Passoparola.Cms.Infrastructure.Documents.Variation;

/// <summary>Lets stored documents follow the languages of the site.</summary>
internal sealed class DocumentCultures(IAmbientDatabase database) : ICultureData
{
    public void Remove(int languageId, string isoCode)
    {
        database.Writing.Set<SiblingNameRow>().Where(row => row.Culture == isoCode).ExecuteDelete();
        database.Writing.Set<DocumentScheduleRow>().Where(row => row.Culture == isoCode).ExecuteDelete();
        Change(isoCode, _ => null);
    }

    public void Rename(string isoCode, string newIsoCode)
    {
        database.Writing.Set<SiblingNameRow>().Where(row => row.Culture == isoCode).ExecuteUpdate(set => set.SetProperty(row => row.Culture, newIsoCode));
        database.Writing.Set<DocumentScheduleRow>().Where(row => row.Culture == isoCode).ExecuteUpdate(set => set.SetProperty(row => row.Culture, newIsoCode));
        Change(isoCode, _ => newIsoCode);
    }

    private void Change(string isoCode, Func<string, string?> change)
    {
        string? Now(string culture) => string.Equals(culture, isoCode, StringComparison.OrdinalIgnoreCase) ? change(culture) : culture;
        foreach (var batch in DocumentBatch.Of(database.Writing, rows => rows))
        {
            foreach (var document in batch.Documents)
            {
                var wasPublished = document.PublishedCultures.Length > 0;
                document.PublishedCultures = [.. document.PublishedCultures.Select(Now).OfType<string>()];
                document.EditedCultures = [.. document.EditedCultures.Select(Now).OfType<string>()];
                if (wasPublished && document.PublishedCultures.Length == 0)
                {
                    // The only language it was published in is gone.
                    document.PublishedVersionId = null;
                    document.Edited = true;
                }

                foreach (var version in batch.VersionsOf(document))
                {
                    Change(version, Now);
                }
            }

            batch.Save();
        }
    }

    private static void Change(DocumentVersionRow version, Func<string, string?> now)
    {
        version.Cultures = StoredCultures.Write(
        [
            .. from culture in StoredCultures.Read(version.Cultures)
               let name = now(culture.Culture)
               where name is not null
               select culture with { Culture = name },
        ]);
        version.Values = StoredValues.Write(
            from value in StoredValues.Read(version.Values)
            let culture = value.Culture is null ? null : now(value.Culture)
            where value.Culture is null || culture is not null
            select value with { Culture = culture });
    }
}
