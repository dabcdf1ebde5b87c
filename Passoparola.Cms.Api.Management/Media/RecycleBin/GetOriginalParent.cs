using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Passoparola.Cms.Api.Management.Media.RecycleBin;

/// <summary>Where a medium was before it was put into the bin: where the back office offers to restore it to.</summary>
internal static class GetOriginalParent
{
    public static void Map(RouteGroupBuilder bin) => bin.MapGet("/{id:guid}/original-parent", HandleAsync)
        .WithName("GetRecycleBinMediaByIdOriginalParent")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    // The root is JSON null: an empty body would be no answer.
    private static async Task<Results<JsonHttpResult<ReferenceById?>, ProblemHttpResult>> HandleAsync(Guid id, IMediaRecycleBinQueryService bin, MediaAccess access)
    {
        if ((await access.RefusalInBinAsync() ?? await access.RefusalAsync(id)) is { } refusal)
        {
            return refusal;
        }

        var parent = await bin.GetOriginalParentAsync(id);
        return parent.Status switch
        {
            RecycleBinQueryResultType.Success or RecycleBinQueryResultType.ParentIsRoot => TypedResults.Json<ReferenceById?>(ReferenceById.Of(parent.Result?.Key)),
            RecycleBinQueryResultType.NotFound => MediaProblems.NotFound(),
            RecycleBinQueryResultType.NotTrashed => MediaProblems.For(ContentEditingOperationStatus.NotInTrash),
            RecycleBinQueryResultType.NoParentRecycleRelation or RecycleBinQueryResultType.ParentNotFound => MediaProblems.For(ContentEditingOperationStatus.ParentNotFound),
            RecycleBinQueryResultType.ParentIsTrashed => MediaProblems.For(ContentEditingOperationStatus.InTrash),
        };
    }
}
