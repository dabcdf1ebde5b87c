using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Status = Umbraco.Cms.Core.Services.OperationStatus.GetReferencesOperationStatus;

namespace Passoparola.Cms.Api.Management.References;

internal static class ReferenceProblems
{
    public static ProblemHttpResult For(Status status) => status switch
    {
        Status.ContentNotFound => ManagementProblem.NotFound(status, "Elemento non trovato", "L'elemento di cui si chiedono i collegamenti non esiste più."),
        Status.Success => throw new UnreachableException(),
    };
}
