using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DataTypes;

internal sealed class DataTypeRepository(
    IAmbientDatabase database,
    INodes nodes,
    StoredDataTypes stored,
    DataTypeMapping mapping,
    Lazy<IDataTypeUsers> users) : IDataTypeRepository
{
    public IDataType? Get(int id) => Copy(stored.Current.Find(id));

    public IDataType? Get(Guid id) => Copy(stored.Current.Find(id));

    public IEnumerable<IDataType> GetMany(params int[]? ids) =>
        [.. stored.Current.All.Where(dataType => ids is not { Length: > 0 } || ids.Contains(dataType.Id)).Select(Copy)!];

    public IEnumerable<IDataType> GetMany(params Guid[]? ids) =>
        [.. stored.Current.All.Where(dataType => ids is not { Length: > 0 } || ids.Contains(dataType.Key)).Select(Copy)!];

    // Core's queries only read, so the shared models may answer them.
    public IEnumerable<IDataType> Get(IQuery<IDataType> query) =>
        [.. stored.Current.All.Cast<IDataType>().Where(query).Select(dataType => (IDataType)dataType.DeepClone())];

    public int Count(IQuery<IDataType>? query) => stored.Current.All.Cast<IDataType>().Where(query).Count();

    public bool Exists(int id) => stored.Current.Find(id) is not null;

    public bool Exists(Guid id) => stored.Current.Find(id) is not null;

    public void Save(IDataType entity)
    {
        entity.Name = UniqueName(entity);
        var context = database.Writing;
        if (entity.HasIdentity)
        {
            nodes.UpdateNode(entity);
            context.Update(mapping.ToRow(entity));
        }
        else
        {
            nodes.InsertNode(entity, Constants.ObjectTypes.DataType);
            context.Add(mapping.ToRow(entity));
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
        stored.Changed();
        (entity as DataType)?.ResetDirtyProperties();
    }

    public void Delete(IDataType entity)
    {
        users.Value.RemoveUsesOf(entity.Key);
        database.Writing.Set<DataTypeRow>().Where(row => row.Id == entity.Id).ExecuteDelete();
        nodes.Delete([entity.Id]);
        stored.Changed();
    }

    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        var moved = new MoveEventInfo<IDataType>(toMove, toMove.Path, container?.Key);
        toMove.ParentId = container?.Id ?? Constants.System.Root;
        Save(toMove);
        return [moved];
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id) =>
        stored.Current.Find(id) is { } dataType
            ? users.Value.FindProperties(dataType.Key)
            : new Dictionary<Udi, IEnumerable<string>>();

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id) =>
        stored.Current.Find(id) is { } dataType
            ? users.Value.FindCollections(dataType.Key).ToDictionary(udi => udi, _ => (IEnumerable<string>)[dataType.Name!])
            : new Dictionary<Udi, IEnumerable<string>>();

    /// <summary>As in Umbraco, two data types never share a name: the second is called <c>Name (1)</c>.</summary>
    private string? UniqueName(IDataType entity)
    {
        var taken = stored.Current.All
            .Where(dataType => dataType.Id != entity.Id)
            .Select(dataType => dataType.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = entity.Name;
        for (var number = 1; taken.Contains(name); number++)
        {
            name = $"{entity.Name} ({number})";
        }

        return name;
    }

    // Services change what they are given. The parsed configuration is shared by the copies, as in Umbraco; parsing it
    // for each of them would cost more than all else that is done with a value.
    private static IDataType? Copy(DataType? dataType)
    {
        dataType?.ParseConfiguration();
        return (IDataType?)dataType?.DeepClone();
    }
}
