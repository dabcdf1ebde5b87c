using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Relations;

internal sealed class RelationTypeRepository(IAmbientDatabase database, CommittedState<RelationTypeList> types) : IRelationTypeRepository
{
    private IEnumerable<IRelationType> All => types.Value.All.Select(row => row.ToRelationType());

    public IRelationType? Get(int id) => types.Value.ById.GetValueOrDefault(id)?.ToRelationType();

    public IRelationType? Get(Guid id) => types.Value.All.FirstOrDefault(row => row.Key == id)?.ToRelationType();

    public IEnumerable<IRelationType> GetMany(params int[]? ids) => ids is null or []
        ? All.ToArray()
        : All.Where(type => ids.Contains(type.Id)).ToArray();

    public IEnumerable<IRelationType> GetMany(params Guid[]? ids) => ids is null or []
        ? All.ToArray()
        : All.Where(type => ids.Contains(type.Key)).ToArray();

    public bool Exists(int id) => types.Value.ById.ContainsKey(id);

    public bool Exists(Guid id) => types.Value.All.Any(row => row.Key == id);

    public IEnumerable<IRelationType> Get(IQuery<IRelationType> query) => All.Where(query).ToArray();

    public int Count(IQuery<IRelationType>? query) => All.Where(query).Count();

    public void Save(IRelationType entity)
    {
        var context = database.Writing;
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            context.Update(entity.ToRow());
            context.SaveChanges();
        }
        else
        {
            entity.AddingEntity();
            var row = entity.ToRow();
            context.Add(row);
            context.SaveChanges();
            entity.Id = row.Id;
        }

        context.ChangeTracker.Clear();
        types.Changed();
        entity.ResetDirtyProperties();
    }

    public void Delete(IRelationType entity)
    {
        database.Writing.Set<RelationTypeRow>().Where(row => row.Id == entity.Id).ExecuteDelete();
        types.Changed();
    }
}
