using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.Querying.RecycleBin.RecycleBinQueryResultType;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

internal static class OriginalParentProblems
{
    private const string ChooseAnother = "Scegli tu dove rimettere la pagina.";

    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.NotFound => ManagementProblem.NotFound(status, "Pagina non trovata", "Questa pagina non esiste più: qualcuno può averla eliminata dal cestino."),
        Status.NotTrashed => ManagementProblem.BadRequest(status, "La pagina non è nel cestino", "La pagina non è più nel cestino: qualcuno può averla già ripristinata."),
        Status.NoParentRecycleRelation => ManagementProblem.NotFound(status, "Posizione sconosciuta", $"Non si sa dove stava questa pagina prima di finire nel cestino. {ChooseAnother}"),
        Status.ParentNotFound => ManagementProblem.NotFound(status, "La pagina superiore non c'è più", $"La pagina sotto cui stava è stata eliminata o è nel cestino. {ChooseAnother}"),
        Status.ParentIsTrashed => ManagementProblem.NotFound(status, "La pagina superiore è nel cestino", $"Anche la pagina sotto cui stava è nel cestino. Ripristina prima quella, oppure: {ChooseAnother}"),
        Status.Success or Status.ParentIsRoot => throw new UnreachableException(),
    };
}
