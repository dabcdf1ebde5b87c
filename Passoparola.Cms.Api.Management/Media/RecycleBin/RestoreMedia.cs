using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Media.Moving;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.RecycleBin;

internal static class RestoreMedia
{
    public static void Map(RouteGroupBuilder bin) => bin.MapPut("/{id:guid}/restore", HandleAsync)
        .WithName("PutRecycleBinMediaByIdRestore")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, MoveMediaRequest request, IMediaEditingService editing, MediaTreeLock tree, MediaAccess access, ICurrentUser current)
    {
        if ((await access.RefusalInBinAsync() ?? await access.RefusalAsync(id) ?? await access.RefusalUnderAsync(request.Target?.Id)) is { } refusal)
        {
            return refusal;
        }

        var restored = await tree.HoldAsync(() => editing.RestoreAsync(id, request.Target?.Id, current.Key, includeDescendants: true));
        return restored.Success ? TypedResults.Ok() : MediaProblems.For(restored.Status);
    }
}
