using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents.Reading;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Documents.Schedules;

/// <summary>When documents are to be published and unpublished.</summary>
internal sealed class DocumentSchedules(IAmbientDatabase database, DocumentQueries queries, DocumentReads reads)
{
    private readonly Func<CmsDbContext, int, IEnumerable<DocumentScheduleRow>> _of = EF.CompileQuery(
        (CmsDbContext context, int documentId) => context.Set<DocumentScheduleRow>().AsNoTracking()
            .Where(row => row.NodeId == documentId));

    private IQueryable<DocumentScheduleRow> Rows => database.Current.Set<DocumentScheduleRow>().AsNoTracking();

    public ContentScheduleCollection Of(int documentId)
    {
        var schedule = new ContentScheduleCollection();
        foreach (var row in _of(database.Current, documentId).OrderBy(row => row.Date))
        {
            schedule.Add(Entry(row));
        }

        return schedule;
    }

    public IDictionary<int, IEnumerable<ContentSchedule>> Of(int[] documentIds) => documentIds
        .Chunk(1000)
        .SelectMany(ids => Rows.Where(row => ids.Contains(row.NodeId)).OrderBy(row => row.Date))
        .GroupBy(row => row.NodeId)
        .ToDictionary(rows => rows.Key, IEnumerable<ContentSchedule> (rows) => [.. rows.Select(Entry)]);

    public void Store(int documentId, ContentScheduleCollection schedule)
    {
        var context = database.Writing;
        context.Set<DocumentScheduleRow>().Where(row => row.NodeId == documentId).ExecuteDelete();
        foreach (var entry in schedule.FullSchedule)
        {
            entry.Id = entry.Id == Guid.Empty ? Guid.NewGuid() : entry.Id;
            context.Add(new DocumentScheduleRow
            {
                Id = entry.Id,
                NodeId = documentId,
                Culture = entry.Culture,
                Date = entry.Date,
                Action = entry.Action,
            });
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    public void Clear(DateTime date) =>
        database.Writing.Set<DocumentScheduleRow>().Where(row => row.Date <= date).ExecuteDelete();

    public void Clear(DateTime date, ContentScheduleAction action) =>
        database.Writing.Set<DocumentScheduleRow>().Where(row => row.Action == action && row.Date <= date).ExecuteDelete();

    public bool Any(ContentScheduleAction action, DateTime date) => Due(action, date).Any();

    public IReadOnlyList<IContent> Documents(ContentScheduleAction action, DateTime date)
    {
        var due = Due(action, date);
        return reads.Find(queries.Current
            .Where(document => due.Any(row => row.NodeId == document.Id))
            .OrderBy(document => document.Level).ThenBy(document => document.SortOrder));
    }

    private IQueryable<DocumentScheduleRow> Due(ContentScheduleAction action, DateTime date) =>
        Rows.Where(row => row.Action == action && row.Date <= date);

    private static ContentSchedule Entry(DocumentScheduleRow row) => new(row.Id, row.Culture, row.Date, row.Action);
}
