using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Moving;

internal static class TrashMedia
{
    public static void Map(RouteGroupBuilder media) => media.MapPut("/{id:guid}/move-to-recycle-bin", HandleAsync)
        .WithName("PutMediaByIdMoveToRecycleBin")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(Guid id, IMediaEditingService editing, MediaTreeLock tree, MediaAccess access, ICurrentUser current)
    {
        if (await access.RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        var trashed = await tree.HoldAsync(() => editing.MoveToRecycleBinAsync(id, current.Key));
        return trashed.Success ? TypedResults.Ok() : MediaProblems.For(trashed.Status);
    }
}
