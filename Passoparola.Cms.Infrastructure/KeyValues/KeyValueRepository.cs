using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.KeyValues;

internal sealed class KeyValueRepository(IAmbientDatabase database) : IKeyValueRepository
{
    private IQueryable<KeyValueRow> Rows => database.Current.Set<KeyValueRow>().AsNoTracking();

    public IKeyValue? Get(string? id) => Rows.SingleOrDefault(row => row.Key == id)?.ToKeyValue();

    public IEnumerable<IKeyValue> GetMany(params string[]? ids)
    {
        var rows = ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Key)) : Rows;
        return [.. rows.AsEnumerable().Select(row => row.ToKeyValue())];
    }

    public bool Exists(string id) => Rows.Any(row => row.Key == id);

    public IReadOnlyDictionary<string, string?> FindByKeyPrefix(string keyPrefix) =>
        Rows.Where(row => row.Key.StartsWith(keyPrefix)).ToDictionary(row => row.Key, row => row.Value);

    public void Save(IKeyValue entity)
    {
        var rows = database.Writing.Set<KeyValueRow>();
        var updated = rows.Where(row => row.Key == entity.Identifier).ExecuteUpdate(set => set
            .SetProperty(row => row.Value, entity.Value)
            .SetProperty(row => row.UpdateDate, entity.UpdateDate));
        if (updated == 0)
        {
            var context = database.Writing;
            context.Add(new KeyValueRow { Key = entity.Identifier, Value = entity.Value, UpdateDate = entity.UpdateDate });
            context.SaveChanges();
            context.ChangeTracker.Clear();
        }
    }

    public void Delete(IKeyValue entity) =>
        database.Writing.Set<KeyValueRow>().Where(row => row.Key == entity.Identifier).ExecuteDelete();
}
