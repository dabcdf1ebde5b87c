using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Editing;

internal static class ValidateMedia
{
    public static void Map(RouteGroupBuilder media) => media.MapPut("/{id:guid}/validate", HandleAsync)
        .WithName("PutMediaByIdValidate")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, UpdateMediaRequest request, IMediaEditingService editing, MediaAccess access, [AsParameters] MediaForms forms)
    {
        if ((MediaRequestCheck.Refusal(request) ?? await access.RefusalAsync(id)) is { } refusal)
        {
            return refusal;
        }

        var typeKey = (await editing.GetAsync(id))?.ContentType.Key;
        var model = forms.Models.Update(request);
        return forms.Invalid.Refusal(await editing.ValidateUpdateAsync(id, model), model, typeKey) is { } invalid ? invalid : TypedResults.Ok();
    }
}
