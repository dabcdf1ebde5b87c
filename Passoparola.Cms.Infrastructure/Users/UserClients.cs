using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>The client ids API users sign in with.</summary>
internal sealed class UserClients(IAmbientDatabase database)
{
    private IQueryable<UserClientRow> Rows => database.Current.Set<UserClientRow>().AsNoTracking();

    public string[] All() => [.. Rows.Select(row => row.ClientId).OrderBy(id => id)];

    public string[] Of(int userId) => [.. Rows.Where(row => row.UserId == userId).Select(row => row.ClientId).OrderBy(id => id)];

    public int? OwnerOf(string clientId) => Rows.Where(row => row.ClientId == clientId).Select(row => (int?)row.UserId).SingleOrDefault();

    public void Add(int userId, string clientId)
    {
        var context = database.Writing;
        context.Add(new UserClientRow { ClientId = clientId, UserId = userId });
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    public bool Remove(int userId, string clientId) =>
        database.Writing.Set<UserClientRow>().Where(row => row.UserId == userId && row.ClientId == clientId).ExecuteDelete() > 0;
}
