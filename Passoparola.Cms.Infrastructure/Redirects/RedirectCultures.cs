using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.Redirects;

/// <summary>The redirects of a language go with it, or follow its code.</summary>
internal sealed class RedirectCultures(IAmbientDatabase database, HeldRedirects held) : ICultureData
{
    public void Remove(int languageId, string isoCode)
    {
        Rows(isoCode).ExecuteDelete();
        held.AllChanged();
    }

    public void Rename(string isoCode, string newIsoCode)
    {
        Rows(isoCode).ExecuteUpdate(set => set.SetProperty(row => row.Culture, newIsoCode));
        held.AllChanged();
    }

    private IQueryable<RedirectUrlRow> Rows(string isoCode)
    {
        // Core writes the code in the case in which the route was asked for.
        var rows = database.Writing.Set<RedirectUrlRow>();
        string[] spellings =
        [
            .. rows.Select(row => row.Culture).Distinct().AsEnumerable()
                .Where(culture => culture.Equals(isoCode, StringComparison.OrdinalIgnoreCase)),
        ];
        return rows.Where(row => spellings.Contains(row.Culture));
    }
}
