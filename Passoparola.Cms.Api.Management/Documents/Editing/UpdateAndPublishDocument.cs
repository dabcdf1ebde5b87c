using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

internal static class UpdateAndPublishDocument
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapPut("/{id:guid}/update-and-publish", HandleAsync).WithName("PutDocumentByIdUpdateAndPublish").ProducesDraftProblems();

    private static Task<Results<Ok, ProblemHttpResult>> HandleAsync(Guid id, UpdateAndPublishDocumentRequest request, DocumentUpdate update) =>
        update.UpdateAsync(id, request, request.CulturesToPublish);
}
