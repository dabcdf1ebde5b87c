using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DocumentTypes;

internal static class GetDocumentTypeBatch
{
    public static void Map(RouteGroupBuilder types) => types.MapGet("/batch", Handle).WithName("GetDocumentTypeBatch");

    private static BatchResponse<DocumentTypeResponse> Handle(Guid[] id, IContentTypeService types) =>
        BatchResponse.InOrder(id, keys => types.GetMany(keys), type => type.Key, DocumentTypeResponse.Of);
}
