using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace Passoparola.Cms.Infrastructure.Users;

internal sealed class UserDataRepository(IAmbientDatabase database) : IUserDataRepository
{
    private IQueryable<UserDataRow> Rows => database.Current.Set<UserDataRow>().AsNoTracking();

    public Task<IUserData?> GetAsync(Guid key) => Task.FromResult<IUserData?>(Rows.SingleOrDefault(row => row.Key == key));

    public Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        var rows = Filtered(filter);
        var total = rows.LongCount();
        var page = rows.OrderBy(row => row.Group).ThenBy(row => row.Identifier).ThenBy(row => row.Key)
            .Skip(skip).Take(take).ToArray();
        return Task.FromResult(new PagedModel<IUserData>(total, page));
    }

    public Task<IUserData> Save(IUserData userData)
    {
        if (userData.Key == Guid.Empty)
        {
            userData.Key = Guid.NewGuid();
        }

        Write(EntityState.Added, userData);
        return Task.FromResult(userData);
    }

    public Task<IUserData> Update(IUserData userData)
    {
        Write(EntityState.Modified, userData);
        return Task.FromResult(userData);
    }

    public Task Delete(IUserData userData)
    {
        database.Writing.Set<UserDataRow>().Where(row => row.Key == userData.Key).ExecuteDelete();
        return Task.CompletedTask;
    }

    private IQueryable<UserDataRow> Filtered(IUserDataFilter? filter)
    {
        var rows = Rows;
        if (filter?.UserKeys is { Count: > 0 } userKeys)
        {
            rows = rows.Where(row => userKeys.Contains(row.UserKey));
        }

        if (filter?.Groups is { Count: > 0 } groups)
        {
            rows = rows.Where(row => groups.Contains(row.Group));
        }

        if (filter?.Identifiers is { Count: > 0 } identifiers)
        {
            rows = rows.Where(row => identifiers.Contains(row.Identifier));
        }

        return rows;
    }

    private void Write(EntityState state, IUserData data)
    {
        var context = database.Writing;
        context.Entry(new UserDataRow
        {
            Key = data.Key,
            UserKey = data.UserKey,
            Group = data.Group,
            Identifier = data.Identifier,
            Value = data.Value,
        }).State = state;
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }
}
