using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.OperationResultType;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

/// <summary>Why the bin was not emptied.</summary>
internal static class BinProblems
{
    private const string Title = "Cestino non svuotato";

    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.FailedCancelledByEvent => ManagementProblem.BadRequest(status, Title, "Una regola del sito ha fermato lo svuotamento: il cestino è rimasto com'era."),
        Status.FailedCannot => ManagementProblem.BadRequest(status, Title, "Il cestino non può essere svuotato ora: è rimasto com'era."),
        Status.NoOperation => ManagementProblem.BadRequest(status, Title, "Non c'era niente da eliminare."),
        Status.Failed or Status.FailedExceptionThrown or Status.FailedDuplicateKey or Status.FailedInvalidKey =>
            ManagementProblem.Failure(status, Title, "Lo svuotamento non è riuscito. Riprova; se succede ancora, avvisa chi gestisce il sito."),
        Status.Success => throw new UnreachableException(),
    };
}
