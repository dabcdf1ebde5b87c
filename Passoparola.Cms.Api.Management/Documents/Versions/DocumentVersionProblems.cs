using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentVersionOperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Versions;

internal static class DocumentVersionProblems
{
    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.NotFound => ManagementProblem.NotFound(status, "Versione non trovata", "Questa versione non c'è più: può essere stata tolta nel frattempo. Riapri la cronologia della pagina."),
        Status.ContentNotFound => ManagementProblem.NotFound(status, "Pagina non trovata", "La pagina di cui si chiede la cronologia non esiste più."),
        Status.InvalidSkipTake => ManagementProblem.BadRequest(status, "Invalid page", "'skip' must be a multiple of 'take'."),
        Status.RollBackFailed => ManagementProblem.BadRequest(status, "Versione non ripristinata", "La pagina non può tornare a questa versione. Se è nel cestino, ripristinala prima da lì."),
        Status.RollBackCanceled => ManagementProblem.BadRequest(status, "Versione non ripristinata", "Una regola del sito ha fermato il ritorno a questa versione: la pagina è rimasta com'era."),
        Status.Success => throw new UnreachableException(),
    };
}
