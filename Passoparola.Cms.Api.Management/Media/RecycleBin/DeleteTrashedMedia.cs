using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Media.Moving;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.RecycleBin;

internal static class DeleteTrashedMedia
{
    public static void Map(RouteGroupBuilder bin) => bin.MapDelete("/{id:guid}", HandleAsync)
        .WithName("DeleteRecycleBinMediaById")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(Guid id, IMediaEditingService editing, MediaTreeLock tree, MediaAccess access, ICurrentUser current)
    {
        if ((await access.RefusalInBinAsync() ?? await access.RefusalAsync(id)) is { } refusal)
        {
            return refusal;
        }

        var deleted = await tree.HoldAsync(() => editing.DeleteFromRecycleBinAsync(id, current.Key));
        return deleted.Success ? TypedResults.Ok() : MediaProblems.For(deleted.Status);
    }
}
