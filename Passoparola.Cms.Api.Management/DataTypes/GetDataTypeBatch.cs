using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DataTypes;

internal static class GetDataTypeBatch
{
    public static void Map(RouteGroupBuilder types) => types.MapGet("/batch", HandleAsync).WithName("GetDataTypeBatch");

    private static async Task<BatchResponse<DataTypeResponse>> HandleAsync(Guid[] id, IDataTypeService types) =>
        await BatchResponse.InOrderAsync(id, keys => types.GetAllAsync(keys), type => type.Key, DataTypeResponse.Of);
}
