using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Audit;

/// <summary>The log of what users did. In Core an item's id is that of the thing, so several items share one.</summary>
internal sealed class AuditRepository(IAmbientDatabase database, TimeProvider clock) : IAuditRepository
{
    private IQueryable<AuditRow> Rows => database.Current.Set<AuditRow>().AsNoTracking();

    public IAuditItem? Get(int id) =>
        ToItems(Rows.Where(row => row.Id == id).OrderByDescending(row => row.EntryId).Take(1)).FirstOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids) =>
        ToItems((ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows).OrderBy(row => row.EntryId));

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) =>
        ToItems(RowPredicate<IAuditItem, AuditRow>.Apply(Rows, query).OrderBy(row => row.EntryId));

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query) =>
        ToItems(RowPredicate<IAuditItem, AuditRow>.Apply(Rows, query).Where(row => row.AuditType == type).OrderBy(row => row.EntryId));

    public int Count(IQuery<IAuditItem>? query) => RowPredicate<IAuditItem, AuditRow>.Apply(Rows, query).Count();

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public void Save(IAuditItem entity)
    {
        var context = database.Writing;
        database.Writing.Rows.Insert([new AuditRow
        {
            Id = entity.Id,
            AuditType = entity.AuditType,
            EntityType = entity.EntityType,
            UserId = entity.UserId,
            Comment = entity.Comment,
            Parameters = entity.Parameters,
            CreateDate = entity.CreateDate == default ? clock.GetUtcNow().UtcDateTime : entity.CreateDate,
        }]);
    }

    public void Delete(IAuditItem entity) =>
        database.Writing.Set<AuditRow>()
            .Where(row => row.Id == entity.Id && row.AuditType == entity.AuditType && row.CreateDate == entity.CreateDate)
            .ExecuteDelete();

    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        var oldest = clock.GetUtcNow().UtcDateTime.AddMinutes(-maximumAgeOfLogsInMinutes);
        // As in Umbraco, what was opened or logged is cleaned away; what changed something stays.
        AuditType[] cleaned = [AuditType.Open, AuditType.System];
        database.Writing.Set<AuditRow>()
            .Where(row => row.CreateDate < oldest && cleaned.Contains(row.AuditType))
            .ExecuteDelete();
    }

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Direction orderDirection,
        AuditType[]? auditTypeFilter,
        IQuery<IAuditItem>? customFilter)
    {
        var rows = RowPredicate<IAuditItem, AuditRow>.Apply(RowPredicate<IAuditItem, AuditRow>.Apply(Rows, query), customFilter);
        if (auditTypeFilter is { Length: > 0 })
        {
            rows = rows.Where(row => auditTypeFilter.Contains(row.AuditType));
        }

        totalRecords = rows.LongCount();
        var ordered = orderDirection == Direction.Ascending
            ? rows.OrderBy(row => row.CreateDate).ThenBy(row => row.EntryId)
            : rows.OrderByDescending(row => row.CreateDate).ThenByDescending(row => row.EntryId);
        return ToItems(ordered.Skip(checked((int)(pageIndex * pageSize))).Take(pageSize));
    }

    private static IAuditItem[] ToItems(IQueryable<AuditRow> rows) =>
    [
        .. rows.AsEnumerable().Select(row => new AuditItem(
            row.Id, row.AuditType, row.UserId, row.EntityType, row.Comment, row.Parameters, row.CreateDate)),
    ];
}
