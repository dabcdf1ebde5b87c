using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Audit;

/// <summary>What was done to one thing.</summary>
internal sealed class AuditLog(IAuditService audit, UserReferences users)
{
    public async Task<PagedResponse<AuditLogResponse>> PageAsync(
        Guid key, UmbracoObjectTypes type, Paging paging, Direction? direction, DateTimeOffset? since)
    {
        var page = CoveringPage.Of(paging);
        // Core takes no page of nothing.
        var found = await audit.GetItemsByKeyAsync(key, type, page.Skip, Math.Max(page.Take, 1), direction ?? Direction.Descending, since);
        var entries = page.WindowOf(found.Items, paging);
        var references = await users.OfAsync(entries.Select(entry => entry.UserId));
        return new PagedResponse<AuditLogResponse>(
            found.Total,
            [
                .. entries.Select(entry => new AuditLogResponse(
                    references[entry.UserId],
                    new DateTimeOffset(DateTime.SpecifyKind(entry.CreateDate, DateTimeKind.Utc)),
                    entry.AuditType,
                    entry.Comment,
                    entry.Parameters)),
            ]);
    }
}
