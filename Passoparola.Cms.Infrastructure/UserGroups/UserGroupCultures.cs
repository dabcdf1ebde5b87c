using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;

namespace Passoparola.Cms.Infrastructure.UserGroups;

/// <summary>No group may edit a language that does not exist: its id may be another language's one day.</summary>
internal sealed class UserGroupCultures(IAmbientDatabase database, CommittedState<UserDirectory> directory) : ICultureData
{
    public void Remove(int languageId, string isoCode)
    {
        var context = database.Writing;
        foreach (var group in context.Set<UserGroupRow>().AsTracking().Where(row => row.LanguageIds.Contains(languageId)))
        {
            group.LanguageIds = [.. group.LanguageIds.Where(id => id != languageId)];
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
        directory.Changed();
    }
}
