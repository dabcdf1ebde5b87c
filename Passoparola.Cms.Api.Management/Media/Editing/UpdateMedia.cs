using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Media.Editing;

internal static class UpdateMedia
{
    public static void Map(RouteGroupBuilder media) => media.MapPut("/{id:guid}", HandleAsync)
        .WithName("PutMediaById")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, UpdateMediaRequest request, IMediaEditingService editing, MediaAccess access, [AsParameters] MediaForms forms, MediaGuard guard, ICurrentUser current)
    {
        if ((MediaRequestCheck.Refusal(request) ?? await access.RefusalAsync(id)) is { } refusal)
        {
            return refusal;
        }

        var refused = await guard.SaveAsync(id, request, async media =>
        {
            var model = forms.Models.Update(request);
            var saved = await editing.UpdateAsync(id, model, current.Key);

            // Umbraco saves media that are not valid. They have no draft: what is not valid would be public at once.
            return saved is { Success: true, Status: ContentEditingOperationStatus.Success }
                ? null
                : forms.Invalid.Refusal(saved.Status, saved.Result.ValidationResult, model, media.ContentType.Key);
        });
        return refused is null ? TypedResults.Ok() : refused;
    }
}
