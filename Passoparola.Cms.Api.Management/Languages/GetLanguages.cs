using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Languages;

internal static class GetLanguages
{
    public static void Map(RouteGroupBuilder languages) => languages.MapGet("/", HandleAsync).WithName("GetLanguage");

    private static async Task<PagedResponse<LanguageResponse>> HandleAsync([AsParameters] Paging paging, ILanguageService languages) =>
        PagedResponse.Of([.. (await languages.GetAllAsync()).Select(LanguageResponse.Of)], paging);
}
