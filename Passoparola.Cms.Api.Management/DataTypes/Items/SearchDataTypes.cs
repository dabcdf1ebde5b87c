using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.ContentTypes;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DataTypes.Items;

internal static class SearchDataTypes
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/search", HandleAsync).WithName("GetItemDataTypeSearch");

    private static async Task<PagedResponse<DataTypeItemResponse>> HandleAsync(string? query, [AsParameters] Paging paging, IDataTypeService types) =>
        TypeSearch.Page(await types.GetAllAsync(), type => type.Name ?? "", query, paging, DataTypeItemResponse.Of);
}
