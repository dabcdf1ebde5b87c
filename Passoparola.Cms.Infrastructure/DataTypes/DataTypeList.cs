using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.DataTypes;

/// <summary>The data types of one moment. They are shared: give copies away.</summary>
internal sealed class DataTypeList(IReadOnlyList<DataType> all)
{
    private readonly Dictionary<int, DataType> _byId = all.ToDictionary(dataType => dataType.Id);
    private readonly Dictionary<Guid, DataType> _byKey = all.ToDictionary(dataType => dataType.Key);

    public IReadOnlyList<DataType> All => all;

    public DataType? Find(int id) => _byId.GetValueOrDefault(id);

    public DataType? Find(Guid key) => _byKey.GetValueOrDefault(key);
}
