using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Media.Moving;

/// <summary>By what a folder is put in order.</summary>
public sealed record SortMediaByFieldRequest(ContentSortField Field, Direction Direction);

internal static class SortMediaByField
{
    public static void Map(RouteGroupBuilder media)
    {
        media.MapPut("/{id:guid}/sort-children", (Guid id, SortMediaByFieldRequest request, [AsParameters] MediaSorting sorting) => sorting.SortAsync(id, request))
            .WithName("PutMediaByIdSortChildren")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        media.MapPut("/root/sort-children", (SortMediaByFieldRequest request, [AsParameters] MediaSorting sorting) => sorting.SortAsync(null, request))
            .WithName("PutMediaRootSortChildren")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }
}

internal readonly record struct MediaSorting(IMediaEditingService Editing, MediaTreeLock Tree, MediaAccess Access, ICurrentUser Current)
{
    /// <param name="parent"><c>null</c> for the root.</param>
    public async Task<Results<Ok, ProblemHttpResult>> SortAsync(Guid? parent, SortMediaByFieldRequest request)
    {
        if (await Access.RefusalUnderAsync(parent) is { } refusal)
        {
            return refusal;
        }

        var sorted = await HoldAsync(parent, request);
        return sorted == ContentEditingOperationStatus.Success ? TypedResults.Ok() : MediaProblems.For(sorted);
    }

    private Task<ContentEditingOperationStatus> HoldAsync(Guid? parent, SortMediaByFieldRequest request)
    {
        var (editing, user) = (Editing, Current.Key);
        return Tree.HoldAsync(
            () => editing.SortByFieldAsync(parent, request.Field, request.Direction, user), outcome => outcome == ContentEditingOperationStatus.Success);
    }
}
