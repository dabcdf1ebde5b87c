using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.ContentTypes;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.MediaTypes;

internal static class GetMediaType
{
    public static void Map(RouteGroupBuilder types) =>
        types.MapGet("/{id:guid}", HandleAsync).WithName("GetMediaTypeById").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<MediaTypeResponse>, ProblemHttpResult>> HandleAsync(Guid id, IMediaTypeService types) =>
        await types.GetAsync(id) is { } type ? TypedResults.Ok(MediaTypeResponse.Of(type)) : ContentTypeProblems.NotFound();
}
