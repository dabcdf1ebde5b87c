using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

internal static class CreateDocument
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapPost("/", HandleAsync).WithName("PostDocument").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static Task<Results<GeneratedResource, ProblemHttpResult>> HandleAsync(CreateDocumentRequest request, DocumentCreation creation) =>
        creation.CreateAsync(request, null);
}
