using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Moving;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Versions;

/// <summary>Makes a version the draft again. What is published stays as it is.</summary>
internal static class RollBackDocument
{
    public static void Map(RouteGroupBuilder versions) =>
        versions.MapPost("/{id:guid}/rollback", HandleAsync).WithName("PostDocumentVersionByIdRollback").ProducesProblem(StatusCodes.Status400BadRequest);

    /// <param name="culture">Only this language; all of them when it is left out.</param>
    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, string? culture, VersionHistory history, RollBackAccess access, DocumentTreeLock tree, IContentVersionService versions, ICurrentUser user)
    {
        if (await history.FindAsync(id) is not { } version)
        {
            return DocumentVersionProblems.For(ContentVersionOperationStatus.NotFound);
        }

        if (await access.RefusalAsync(version, culture) is { } refusal)
        {
            return refusal;
        }

        var rolledBack = await tree.HoldAsync(() => versions.RollBackAsync(id, culture, user.Key));
        return rolledBack.Success ? TypedResults.Ok() : DocumentVersionProblems.For(rolledBack.Result);
    }
}
