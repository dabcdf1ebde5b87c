using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

internal static class ValidateDocument
{
    public static void Map(RouteGroupBuilder documents) => documents.MapPut("/{id:guid}/validate", HandleAsync).WithName("PutDocumentByIdValidate")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, ValidateUpdateDocumentRequest request, IContentEditingService editing, DocumentAccess access, [AsParameters] Checking checking)
    {
        if ((DocumentRequestCheck.Refusal(request) ?? await access.RefusalAsync(ActionUpdate.ActionLetter, id)) is { } refusal)
        {
            return refusal;
        }

        var model = checking.Models.Validate(request, request.Cultures);
        var validated = await editing.ValidateUpdateAsync(id, model, checking.Current.Key);
        var typeKey = validated.Success ? null : (await editing.GetAsync(id))?.ContentType.Key;
        return await checking.Invalid.RefusalAsync(validated, model, typeKey) is { } problem ? problem : TypedResults.Ok();
    }

    /// <summary>What makes the check of a request and its answer.</summary>
    private readonly record struct Checking(DocumentModels Models, InvalidFields Invalid, ICurrentUser Current);
}
