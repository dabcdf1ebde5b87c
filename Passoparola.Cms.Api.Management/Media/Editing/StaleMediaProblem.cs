using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Documents.Editing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Media.Editing;

/// <summary>Tells an editor who saved meanwhile, and when. The back office shows it as a notification beside the form, which stays.</summary>
internal sealed class StaleMediaProblem(LastSave last)
{
    public ProblemHttpResult SavedMeanwhile(IMedia stored) => ManagementProblem.Conflict(
        ContentEditingOperationStatus.ConcurrencyViolation,
        "Questo elemento è stato salvato nel frattempo",
        last.Tell("L'hai già salvato tu", stored.WriterId, stored.UpdateDate));
}
