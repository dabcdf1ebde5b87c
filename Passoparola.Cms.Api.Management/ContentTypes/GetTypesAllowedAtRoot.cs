using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.ContentTypes;

internal static class GetTypesAllowedAtRoot
{
    public static void Map<TType>(RouteGroupBuilder types, string noun)
        where TType : IContentTypeComposition =>
        types.MapGet("/allowed-at-root", HandleAsync<TType>).WithName($"Get{noun}AllowedAtRoot");

    private static async Task<PagedResponse<AllowedTypeResponse>> HandleAsync<TType>([AsParameters] Paging paging, IContentTypeBaseService<TType> types)
        where TType : IContentTypeComposition =>
        AllowedTypeResponse.Page(await types.GetAllAllowedAsRootAsync(paging.SkipOrDefault, paging.TakeOrDefault));
}
