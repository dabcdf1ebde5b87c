using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.ContentTypes;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DocumentTypes.Items;

internal static class SearchDocumentTypes
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/search", Handle).WithName("GetItemDocumentTypeSearch");

    private static PagedResponse<DocumentTypeItemResponse> Handle(string? query, bool? isElement, [AsParameters] Paging paging, IContentTypeService types) =>
        TypeSearch.Page(types.GetAll().Where(type => isElement is null || type.IsElement == isElement), type => type.Name ?? type.Alias, query, paging, DocumentTypeItemResponse.Of);
}
