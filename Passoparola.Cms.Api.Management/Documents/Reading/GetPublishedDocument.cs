using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Reading;

internal static class GetPublishedDocument
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapGet("/{id:guid}/published", HandleAsync).WithName("GetDocumentByIdPublished").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<DocumentResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, DocumentAccess access, IContentService documents, DocumentResponses responses)
    {
        if (await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        return documents.GetById(id) is { PublishedVersionId: > 0 } document && documents.GetVersion(document.PublishedVersionId) is { } version
            ? TypedResults.Ok(await responses.OfPublishedAsync(version, document))
            : DocumentProblems.NotFound();
    }
}
