using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Media.Items;

/// <summary>What somebody looks for in the library or in a picker.</summary>
/// <param name="Query">Words of the name, or a key.</param>
/// <param name="Trashed">Only what is in the bin, or only what is not; left out, both.</param>
/// <param name="ParentId">Only what stands below it.</param>
/// <param name="AllowedMediaTypes">Only media of these types; none at all is no limit.</param>
/// <param name="DataTypeId">The picker that asks; its data type may say that start nodes do not count in it.</param>
internal readonly record struct MediaSearchParameters(
    string? Query, bool? Trashed, string? Culture, OptionalKey? ParentId, Guid[]? AllowedMediaTypes, OptionalKey? DataTypeId);

internal static class SearchMedia
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/search", HandleAsync).WithName("GetItemMediaSearch");

    private static async Task<PagedResponse<MediaItemResponse>> HandleAsync(
        [AsParameters] MediaSearchParameters asked, [AsParameters] Paging paging, IIndexedEntitySearchService search, IDataTypeService dataTypes, MediaItems items)
    {
        var ignoresStartNodes = asked.DataTypeId?.Value is { } dataType && await dataTypes.IsDataTypeIgnoringUserStartNodesAsync(dataType);
        var found = await search.SearchAsync(
            UmbracoObjectTypes.Media,
            asked.Query ?? "",
            asked.ParentId?.Value,
            asked.AllowedMediaTypes ?? [],
            asked.Trashed,
            asked.Culture,
            paging.SkipOrDefault,
            paging.TakeOrDefault,
            ignoresStartNodes);
        return new PagedResponse<MediaItemResponse>(found.Total, items.Of([.. found.Items.Select(item => item.Key)]));
    }
}
