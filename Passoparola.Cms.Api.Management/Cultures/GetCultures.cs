using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Cultures;

/// <summary>A culture that the server knows, whether the site has it as a language or not.</summary>
public sealed record CultureResponse(string Name, string EnglishName);

internal static class GetCultures
{
    public static void Map(RouteGroupBuilder cultures) => cultures.MapGet("/", Handle).WithName("GetCulture");

    private static PagedResponse<CultureResponse> Handle([AsParameters] Paging paging, ICultureService cultures) =>
        PagedResponse.Of([.. cultures.GetValidCultureInfos().Select(culture => new CultureResponse(culture.Name, culture.EnglishName))], paging);
}
