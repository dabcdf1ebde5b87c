using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

internal static class ValidateNewDocument
{
    public static void Map(RouteGroupBuilder documents) => documents.MapPost("/validate", HandleAsync).WithName("PostDocumentValidate")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        CreateDocumentRequest request, IContentEditingService editing, DocumentAccess access, DocumentModels models, InvalidFields invalid, ICurrentUser current)
    {
        if ((DocumentRequestCheck.Refusal(request) ?? await access.RefusalUnderAsync(ActionNew.ActionLetter, request.Parent?.Id)) is { } refusal)
        {
            return refusal;
        }

        var model = models.Create(request);
        return await invalid.RefusalAsync(await editing.ValidateCreateAsync(model, current.Key), model, model.ContentTypeKey) is { } problem
            ? problem
            : TypedResults.Ok();
    }
}
