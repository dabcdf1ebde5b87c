using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

internal static class CreateAndPublishDocument
{
    public static void Map(RouteGroupBuilder documents) => documents.MapPost("/create-and-publish", HandleAsync).WithName("PostDocumentCreateAndPublish")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static Task<Results<GeneratedResource, ProblemHttpResult>> HandleAsync(CreateAndPublishDocumentRequest request, DocumentCreation creation) =>
        creation.CreateAsync(request, request.CulturesToPublish);
}
