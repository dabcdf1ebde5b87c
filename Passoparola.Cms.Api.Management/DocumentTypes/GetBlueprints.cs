using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.ContentTypes;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DocumentTypes;

/// <summary>A template that a new document may start from.</summary>
public sealed record BlueprintItemResponse(Guid Id, string Name, IReadOnlyList<FlagResponse> Flags);

internal static class GetBlueprints
{
    public static void Map(RouteGroupBuilder types) =>
        types.MapGet("/{id:guid}/blueprint", HandleAsync).WithName("GetDocumentTypeByIdBlueprint").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PagedResponse<BlueprintItemResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Paging paging, IContentBlueprintEditingService blueprints)
    {
        var found = await blueprints.GetPagedByContentTypeAsync(id, paging.SkipOrDefault, paging.TakeOrDefault);
        return found.Success
            ? TypedResults.Ok(new PagedResponse<BlueprintItemResponse>(
                found.Result!.Total,
                [.. found.Result.Items.Select(blueprint => new BlueprintItemResponse(blueprint.Key, blueprint.Name ?? "", FlagResponse.None))]))
            : ContentTypeProblems.NotFound();
    }
}
