using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Audit;

/// <summary>Entries are written once: they are neither changed nor deleted.</summary>
internal sealed class AuditEntryRepository(IAmbientDatabase database) : IAuditEntryRepository
{
    private IQueryable<AuditEntryRow> Rows => database.Current.Set<AuditEntryRow>().AsNoTracking();

    public IAuditEntry? Get(int id) => Rows.SingleOrDefault(row => row.Id == id)?.ToEntry();

    public IEnumerable<IAuditEntry> GetMany(params int[]? ids) =>
        ToEntries((ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows).OrderBy(row => row.Id));

    public IEnumerable<IAuditEntry> Get(IQuery<IAuditEntry> query) =>
        ToEntries(RowPredicate<IAuditEntry, AuditEntryRow>.Apply(Rows, query).OrderBy(row => row.Id));

    public int Count(IQuery<IAuditEntry>? query) => RowPredicate<IAuditEntry, AuditEntryRow>.Apply(Rows, query).Count();

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        records = Rows.LongCount();
        return ToEntries(Rows
            .OrderByDescending(row => row.EventDate).ThenByDescending(row => row.Id)
            .Skip(checked((int)(pageIndex * pageCount)))
            .Take(pageCount));
    }

    public void Save(IAuditEntry entity)
    {
        if (entity.HasIdentity)
        {
            throw new NotSupportedException("An audit entry is written once.");
        }

        var context = database.Writing;
        var row = entity.ToRow();
        context.Add(row);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(IAuditEntry entity) =>
        throw new NotSupportedException("An audit entry is never deleted.");

    private static IAuditEntry[] ToEntries(IQueryable<AuditEntryRow> rows) => [.. rows.AsEnumerable().Select(row => row.ToEntry())];
}
