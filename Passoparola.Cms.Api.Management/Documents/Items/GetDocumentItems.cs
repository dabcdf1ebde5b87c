using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Documents.Items;

internal static class GetDocumentItems
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/", HandleAsync).WithName("GetItemDocument");

    private static Task<DocumentItemResponse[]> HandleAsync(Guid[] id, DocumentItems documents) => documents.OfAsync(id);
}
