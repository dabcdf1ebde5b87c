using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Moving;

/// <summary>Where a medium shall be.</summary>
/// <param name="Target">A folder; <c>null</c> is the root.</param>
public sealed record MoveMediaRequest(ReferenceById? Target = null);

internal static class MoveMedia
{
    public static void Map(RouteGroupBuilder media) => media.MapPut("/{id:guid}/move", HandleAsync)
        .WithName("PutMediaByIdMove")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, MoveMediaRequest request, IMediaEditingService editing, MediaTreeLock tree, MediaAccess access, ICurrentUser current)
    {
        if ((await access.RefusalAsync(id) ?? await access.RefusalUnderAsync(request.Target?.Id)) is { } refusal)
        {
            return refusal;
        }

        var moved = await tree.MoveAsync(id, request.Target?.Id, () => editing.MoveAsync(id, request.Target?.Id, current.Key));
        return moved.Success ? TypedResults.Ok() : MediaProblems.For(moved.Status);
    }
}
