using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.DataTypes;

/// <summary>The data types as the running unit of work sees them, from memory.</summary>
internal sealed class StoredDataTypes(AmbientScope ambient, DataTypeMapping mapping)
{
    private readonly CommittedState<DataTypeList> _held = new(ambient, context => Load(context, mapping));

    public DataTypeList Current => _held.Value;

    /// <summary>Whether they can be asked for without a unit of work.</summary>
    public bool IsKnown => _held.Known is not null;

    public void Changed() => _held.Changed();

    public void Forget() => _held.Forget();

    private static DataTypeList Load(CmsDbContext context, DataTypeMapping mapping)
    {
        var rows =
            from row in context.Set<DataTypeRow>().AsNoTracking()
            join node in context.Set<NodeRow>().AsNoTracking() on row.Id equals node.Id
            orderby row.Id
            select new { Node = node, Row = row };
        return new DataTypeList([.. rows.AsEnumerable().Select(stored => mapping.ToDataType(stored.Node, stored.Row))]);
    }
}
