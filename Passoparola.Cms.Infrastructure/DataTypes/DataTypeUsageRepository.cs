using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DataTypes;

internal sealed class DataTypeUsageRepository(Lazy<IDataTypeUsers> users) : IDataTypeUsageRepository
{
    public Task<bool> HasSavedValuesAsync(Guid dataTypeKey) => Task.FromResult(users.Value.HasValues(dataTypeKey));
}
