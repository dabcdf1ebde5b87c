using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Segments;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Reading;

internal static class GetDocumentSegments
{
    public static void Map(RouteGroupBuilder documents) => documents.MapGet("/{id:guid}/available-segment-options", HandleAsync)
        .WithName("GetDocumentByIdAvailableSegmentOptions").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PagedResponse<SegmentResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Paging paging, DocumentAccess access, IContentService documents, ISegmentService segments)
    {
        if (await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        if (documents.GetById(id) is null)
        {
            return DocumentProblems.NotFound();
        }

        var found = await segments.GetPagedSegmentsForDocumentAsync(id, paging.SkipOrDefault, paging.TakeOrDefault);
        return found.Status switch
        {
            SegmentOperationStatus.Success => TypedResults.Ok(SegmentResponse.Page(found.Result!)),
            _ => throw new UnreachableException(),
        };
    }
}
