using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Audit;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Audit;

internal static class GetDocumentAuditLog
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapGet("/{id:guid}/audit-log", HandleAsync).WithName("GetDocumentByIdAuditLog").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PagedResponse<AuditLogResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id, Direction? orderDirection, DateTimeOffset? sinceDate, [AsParameters] Paging paging, DocumentAccess access, AuditLog log, IEntityService entities)
    {
        if (!entities.Exists(id, UmbracoObjectTypes.Document))
        {
            return DocumentProblems.For(ContentEditingOperationStatus.NotFound);
        }

        return await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal
            ? refusal
            : TypedResults.Ok(await log.PageAsync(id, UmbracoObjectTypes.Document, paging, orderDirection, sinceDate));
    }
}
