using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Documents.Tree;

internal static class GetDocumentTreeChildren
{
    public static void Map(RouteGroupBuilder tree) => tree.MapGet("/children", HandleAsync).WithName("GetTreeDocumentChildren");

    private static async Task<PagedResponse<DocumentTreeItemResponse>> HandleAsync(
        OptionalKey? parentId, [AsParameters] Paging paging, OptionalKey? dataTypeId, DocumentTree documents) =>
        parentId?.Value is { } parent
            ? await documents.ChildrenAsync(parent, paging, dataTypeId?.Value)
            : new PagedResponse<DocumentTreeItemResponse>(0, []);
}
