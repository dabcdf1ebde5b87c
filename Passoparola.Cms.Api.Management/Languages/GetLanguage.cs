using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Languages;

internal static class GetLanguage
{
    public static void Map(RouteGroupBuilder languages) =>
        languages.MapGet("/{isoCode}", HandleAsync).WithName("GetLanguageByIsoCode").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<LanguageResponse>, ProblemHttpResult>> HandleAsync(string isoCode, ILanguageService languages) =>
        await languages.GetAsync(isoCode) is { } language
            ? TypedResults.Ok(LanguageResponse.Of(language))
            : ManagementProblem.NotFound(LanguageOperationStatus.NotFound, "Language not found", "No language of the site has this code.");
}
