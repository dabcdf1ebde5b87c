using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

internal static class DraftProblems
{
    /// <summary>What a save of a document may be refused with.</summary>
    public static RouteHandlerBuilder ProducesDraftProblems(this RouteHandlerBuilder save) => save
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed);
}
