using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;

namespace Passoparola.Cms.Api.Management.Documents.Tree;

internal static class GetDocumentTreeAncestors
{
    public static void Map(RouteGroupBuilder tree) => tree.MapGet("/ancestors", HandleAsync).WithName("GetTreeDocumentAncestors");

    // The back office asks without a descendant while a document at the root is being made.
    private static async Task<DocumentTreeItemResponse[]> HandleAsync(OptionalKey? descendantId, DocumentTree documents) =>
        descendantId?.Value is { } descendant ? await documents.AncestorsAsync(descendant) : [];
}
