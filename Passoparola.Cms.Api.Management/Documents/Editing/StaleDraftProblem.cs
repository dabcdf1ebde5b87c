using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Infrastructure.Documents;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Tells an editor who saved meanwhile, and when. The back office shows it as a notification beside the form, which stays.</summary>
internal sealed class StaleDraftProblem(LastSave last)
{
    /// <summary>409: what the request has seen is older than what is stored.</summary>
    public ProblemHttpResult SavedMeanwhile(DraftDates stored) => ManagementProblem.Conflict(
        ContentEditingOperationStatus.ConcurrencyViolation,
        "Questa pagina è stata salvata nel frattempo",
        last.Tell("L'hai già salvata tu", stored.SavedBy, stored.SavedAt));

    /// <summary>412: the document is not the one that <c>If-Match</c> names.</summary>
    public static ProblemHttpResult NotAsExpected() => ManagementProblem.PreconditionFailed(
        "document.changed", "Precondition Failed", "The document was changed since it was read: its ETag is another one now. Read it again, then send the change.");
}
