using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Documents.Tree;

internal static class GetDocumentTreeRoot
{
    public static void Map(RouteGroupBuilder tree) => tree.MapGet("/root", HandleAsync).WithName("GetTreeDocumentRoot");

    private static Task<PagedResponse<DocumentTreeItemResponse>> HandleAsync([AsParameters] Paging paging, OptionalKey? dataTypeId, DocumentTree documents) =>
        documents.ChildrenAsync(null, paging, dataTypeId?.Value);
}
