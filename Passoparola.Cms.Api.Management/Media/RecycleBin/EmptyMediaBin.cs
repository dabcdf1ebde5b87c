using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Media.Moving;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Media.RecycleBin;

internal static class EmptyMediaBin
{
    public static void Map(RouteGroupBuilder bin) => bin.MapDelete("/", HandleAsync)
        .WithName("DeleteRecycleBinMedia")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(IMediaService media, MediaTreeLock tree, MediaAccess access, ICurrentUser current)
    {
        if (await access.RefusalInBinAsync() is { } refusal)
        {
            return refusal;
        }

        var emptied = await tree.HoldAsync(() => media.EmptyRecycleBinAsync(current.Key), outcome => outcome.Success);
        return emptied.Result switch
        {
            OperationResultType.Success or OperationResultType.NoOperation => TypedResults.Ok(),
            OperationResultType.FailedCancelledByEvent => MediaProblems.For(ContentEditingOperationStatus.CancelledByNotification),
            OperationResultType.FailedCannot => MediaProblems.For(ContentEditingOperationStatus.CannotDeleteWhenReferenced),
            OperationResultType.Failed or OperationResultType.FailedExceptionThrown => MediaProblems.For(ContentEditingOperationStatus.Unknown),
            OperationResultType.FailedDuplicateKey or OperationResultType.FailedInvalidKey => throw new UnreachableException(),
        };
    }
}
