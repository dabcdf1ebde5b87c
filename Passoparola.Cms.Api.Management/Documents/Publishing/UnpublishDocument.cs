using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Publishing;

/// <summary>What to take out of publication.</summary>
/// <param name="Cultures"><c>null</c> for a document that does not vary by culture.</param>
public sealed record UnpublishDocumentRequest(IReadOnlyList<string>? Cultures = null);

internal static class UnpublishDocument
{
    public static void Map(RouteGroupBuilder documents) => documents.MapPut("/{id:guid}/unpublish", HandleAsync).WithName("PutDocumentByIdUnpublish")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, UnpublishDocumentRequest request, DocumentAccess access, IContentPublishingService publishing, ICurrentUser current)
    {
        if ((await access.RefusalAsync(ActionUnpublish.ActionLetter, id) ?? await access.RefusalForCulturesAsync(request.Cultures ?? [])) is { } refusal)
        {
            return refusal;
        }

        var unpublished = await publishing.UnpublishAsync(id, request.Cultures?.ToHashSet(StringComparer.OrdinalIgnoreCase), current.Key);
        return unpublished.Success ? TypedResults.Ok() : PublishingProblems.For(unpublished.Result);
    }
}
