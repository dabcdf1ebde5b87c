using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Versions;

internal static class PreventDocumentVersionCleanup
{
    public static void Map(RouteGroupBuilder versions) =>
        versions.MapPut("/{id:guid}/prevent-cleanup", HandleAsync).WithName("PutDocumentVersionByIdPreventCleanup").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, bool? preventCleanup, VersionHistory history, DocumentAccess access, IContentVersionService versions, ICurrentUser user)
    {
        if (await history.FindAsync(id) is not { } version)
        {
            return DocumentVersionProblems.For(ContentVersionOperationStatus.NotFound);
        }

        if (await access.RefusalAsync(ActionRollback.ActionLetter, version.Key) is { } refusal)
        {
            return refusal;
        }

        var kept = await versions.SetPreventCleanupAsync(id, preventCleanup ?? false, user.Key);
        return kept.Success ? TypedResults.Ok() : DocumentVersionProblems.For(kept.Result);
    }
}
