using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Languages;

internal static class GetDefaultLanguageItem
{
    public static void Map(RouteGroupBuilder items) =>
        items.MapGet("/default", HandleAsync).WithName("GetItemLanguageDefault").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<LanguageItemResponse>, ProblemHttpResult>> HandleAsync(ILanguageService languages) =>
        await languages.GetDefaultLanguageAsync() is { } language
            ? TypedResults.Ok(LanguageItemResponse.Of(language))
            : ManagementProblem.NotFound(LanguageOperationStatus.NotFound, "Language not found", "The site has no language yet.");
}
