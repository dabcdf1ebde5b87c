using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

internal static class UpdateDocument
{
    public static void Map(RouteGroupBuilder documents) => documents.MapPut("/{id:guid}", HandleAsync).WithName("PutDocumentById").ProducesDraftProblems();

    private static Task<Results<Ok, ProblemHttpResult>> HandleAsync(Guid id, UpdateDocumentRequest request, DocumentUpdate update) =>
        update.UpdateAsync(id, request, null);
}
