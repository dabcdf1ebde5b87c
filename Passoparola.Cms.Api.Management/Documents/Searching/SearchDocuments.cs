using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Items;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security.Access;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Searching;

/// <summary>What somebody looks for in the tree or in a picker.</summary>
/// <param name="Query">Words of the name, or a key.</param>
/// <param name="Trashed">Only what is in the bin, or only what is not; left out, both.</param>
/// <param name="Culture">Names in this language that begin with the query come first.</param>
/// <param name="ParentId">Only what stands below it.</param>
/// <param name="AllowedDocumentTypes">Only documents of these types; none at all is no limit.</param>
/// <param name="DataTypeId">The picker that asks; its data type may say that start nodes do not count in it.</param>
internal sealed record DocumentSearchParameters(
    [FromQuery(Name = "query")] string? Query,
    [FromQuery(Name = "trashed")] bool? Trashed,
    [FromQuery(Name = "culture")] string? Culture,
    [FromQuery(Name = "parentId")] Guid? ParentId,
    [FromQuery(Name = "allowedDocumentTypes")] Guid[]? AllowedDocumentTypes,
    [FromQuery(Name = "dataTypeId")] Guid? DataTypeId);

internal static class SearchDocuments
{
    public static void MapDocumentSearch(this IEndpointRouteBuilder management) =>
        management.MapGroup("/item/document").WithTags("Document").RequireAuthorization(AccessPolicy.SectionAccessForContentTree)
            .MapGet("/search", HandleAsync).WithName("GetItemDocumentSearch");

    private static async Task<PagedResponse<DocumentItemResponse>> HandleAsync(
        [AsParameters] DocumentSearchParameters asked, [AsParameters] Paging paging, IIndexedEntitySearchService search, IDataTypeService dataTypes, DocumentItems items)
    {
        var ignoresStartNodes = asked.DataTypeId is { } dataType && await dataTypes.IsDataTypeIgnoringUserStartNodesAsync(dataType);
        var found = await search.SearchAsync(
            UmbracoObjectTypes.Document,
            asked.Query ?? "",
            asked.ParentId,
            asked.AllowedDocumentTypes ?? [],
            asked.Trashed,
            asked.Culture,
            paging.SkipOrDefault,
            paging.TakeOrDefault,
            ignoresStartNodes);
        return new PagedResponse<DocumentItemResponse>(found.Total, await items.OfAsync([.. found.Items.Select(item => item.Key)]));
    }
}
