using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Documents.Items;

/// <summary>A document with those it stands below.</summary>
public sealed record DocumentItemAncestorsResponse(Guid Id, IReadOnlyList<DocumentItemResponse> Ancestors);

internal static class GetDocumentItemAncestors
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/ancestors", HandleAsync).WithName("GetItemDocumentAncestors");

    private static Task<DocumentItemAncestorsResponse[]> HandleAsync(Guid[] id, DocumentItems documents) => documents.AncestorsOfAsync(id);
}
