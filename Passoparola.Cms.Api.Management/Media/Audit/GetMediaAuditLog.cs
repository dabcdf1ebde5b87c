using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Audit;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Audit;

internal static class GetMediaAuditLog
{
    public static void Map(RouteGroupBuilder media) =>
        media.MapGet("/{id:guid}/audit-log", HandleAsync).WithName("GetMediaByIdAuditLog").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PagedResponse<AuditLogResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id, Direction? orderDirection, DateTimeOffset? sinceDate, [AsParameters] Paging paging, MediaAccess access, AuditLog log, IEntityService entities)
    {
        if (!entities.Exists(id, UmbracoObjectTypes.Media))
        {
            return MediaProblems.NotFound();
        }

        return await access.RefusalAsync(id) is { } refusal
            ? refusal
            : TypedResults.Ok(await log.PageAsync(id, UmbracoObjectTypes.Media, paging, orderDirection, sinceDate));
    }
}
