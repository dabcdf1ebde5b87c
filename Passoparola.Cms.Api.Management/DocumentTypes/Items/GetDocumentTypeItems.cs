using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DocumentTypes.Items;

internal static class GetDocumentTypeItems
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/", Handle).WithName("GetItemDocumentType");

    private static DocumentTypeItemResponse[] Handle(Guid[] id, IContentTypeService types) =>
        [.. BatchResponse.Found(id, keys => types.GetMany(keys), type => type.Key).Select(DocumentTypeItemResponse.Of)];
}
