using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DataTypes.Items;

internal static class FilterDataTypes
{
    public static void Map(RouteGroupBuilder filter) => filter.MapGet("/", HandleAsync).WithName("GetFilterDataType");

    private static async Task<PagedResponse<DataTypeItemResponse>> HandleAsync(
        string? name, string? editorUiAlias, string? editorAlias, [AsParameters] Paging paging, IDataTypeService types)
    {
        var found = await types.FilterAsync(name, editorUiAlias, editorAlias, paging.SkipOrDefault, paging.TakeOrDefault);
        return new PagedResponse<DataTypeItemResponse>(found.Total, [.. found.Items.Select(DataTypeItemResponse.Of)]);
    }
}
