using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DataTypes.Items;

internal static class GetDataTypeItems
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/", HandleAsync).WithName("GetItemDataType");

    private static async Task<IReadOnlyList<DataTypeItemResponse>> HandleAsync(Guid[] id, IDataTypeService types) =>
        (await BatchResponse.InOrderAsync(id, keys => types.GetAllAsync(keys), type => type.Key, DataTypeItemResponse.Of)).Items;
}
