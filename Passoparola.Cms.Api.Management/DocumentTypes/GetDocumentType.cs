using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.ContentTypes;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DocumentTypes;

internal static class GetDocumentType
{
    public static void Map(RouteGroupBuilder types) =>
        types.MapGet("/{id:guid}", HandleAsync).WithName("GetDocumentTypeById").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<DocumentTypeResponse>, ProblemHttpResult>> HandleAsync(Guid id, IContentTypeService types) =>
        await types.GetAsync(id) is { } type ? TypedResults.Ok(DocumentTypeResponse.Of(type)) : ContentTypeProblems.NotFound();
}
