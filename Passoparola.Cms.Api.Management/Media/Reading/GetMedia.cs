using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Media.Editing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Reading;

internal static class GetMedia
{
    public static void Map(RouteGroupBuilder media) => media.MapGet("/{id:guid}", HandleAsync).WithName("GetMediaById").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<MediaResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, IMediaEditingService editing, MediaAccess access, MediaValues values, HttpContext http)
    {
        if (await access.RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        if (await editing.GetAsync(id) is not { } media)
        {
            return MediaProblems.NotFound();
        }

        http.Response.Headers.ETag = MediaTag.Of(media);
        return TypedResults.Ok(new MediaResponse(
            media.Trashed,
            MediaTypeReferenceResponse.Of(media.ContentType),
            media.Key,
            FlagResponse.None,
            [.. values.Of(media.Properties)],
            MediaVariantResponse.Of(media)));
    }
}
