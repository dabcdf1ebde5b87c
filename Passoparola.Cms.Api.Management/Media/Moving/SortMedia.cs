using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Media.Moving;

/// <summary>The order of what is in a folder.</summary>
/// <param name="Parent"><c>null</c> for the root.</param>
/// <param name="Sorting">All of it, each with its new place.</param>
public sealed record SortMediaRequest(IReadOnlyList<SortMediaPlace> Sorting, ReferenceById? Parent = null);

/// <summary>A medium and its place.</summary>
public sealed record SortMediaPlace(Guid Id, int SortOrder);

internal static class SortMedia
{
    public static void Map(RouteGroupBuilder media) => media.MapPut("/sort", HandleAsync)
        .WithName("PutMediaSort")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        SortMediaRequest request, IMediaEditingService editing, MediaTreeLock tree, MediaAccess access, ICurrentUser current)
    {
        if (await access.RefusalUnderAsync(request.Parent?.Id) is { } refusal)
        {
            return refusal;
        }

        var sorted = await tree.HoldAsync(
            () => editing.SortAsync(
                request.Parent?.Id,
                request.Sorting.Select(place => new SortingModel { Key = place.Id, SortOrder = place.SortOrder }),
                current.Key),
            outcome => outcome == ContentEditingOperationStatus.Success);
        return sorted == ContentEditingOperationStatus.Success ? TypedResults.Ok() : MediaProblems.For(sorted);
    }
}
