using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Editing;

internal static class ValidateNewMedia
{
    public static void Map(RouteGroupBuilder media) => media.MapPost("/validate", HandleAsync)
        .WithName("PostMediaValidate")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        CreateMediaRequest request, IMediaEditingService editing, MediaAccess access, [AsParameters] MediaForms forms)
    {
        if ((MediaRequestCheck.Refusal(request) ?? await access.RefusalUnderAsync(request.Parent?.Id)) is { } refusal)
        {
            return refusal;
        }

        var model = forms.Models.Create(request);
        return forms.Invalid.Refusal(await editing.ValidateCreateAsync(model), model, model.ContentTypeKey) is { } invalid ? invalid : TypedResults.Ok();
    }
}
