using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DocumentUrls;

internal sealed class DocumentUrlRepository(IAmbientDatabase database) : IDocumentUrlRepository
{
    // Keys go to the database as parameters, and both engines limit how many a statement takes.
    private const int KeysPerStatement = 500;

    /// <summary>The documents given have these segments from now on, and no others. Most saves change none.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        foreach (var documents in publishedDocumentUrlSegments.GroupBy(segment => segment.DocumentKey).Chunk(KeysPerStatement))
        {
            Replace([.. documents.Select(document => document.Key)], documents.SelectMany(document => document).Select(ToRow));
        }
    }

    public IEnumerable<PublishedDocumentUrlSegment> GetAll() => database.Current.Set<DocumentUrlRow>()
        .Select(row => new PublishedDocumentUrlSegment
        {
            DocumentKey = row.DocumentKey,
            LanguageId = row.LanguageId == DocumentUrlRow.Invariant ? null : row.LanguageId,
            UrlSegment = row.Segment,
            IsDraft = row.IsDraft,
            IsPrimary = row.IsPrimary,
        })
        .ToArray();

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        foreach (var keys in select.Distinct().Chunk(KeysPerStatement))
        {
            database.Writing.Set<DocumentUrlRow>().Where(row => keys.Contains(row.DocumentKey)).ExecuteDelete();
        }
    }

    private void Replace(Guid[] documentKeys, IEnumerable<DocumentUrlRow> rows)
    {
        var context = database.Writing;
        var stored = context.Set<DocumentUrlRow>().AsNoTracking()
            .Where(row => documentKeys.Contains(row.DocumentKey))
            .AsEnumerable()
            .ToDictionary(KeyOf);
        List<DocumentUrlRow> added = [];
        foreach (var row in rows.DistinctBy(KeyOf))
        {
            if (!stored.Remove(KeyOf(row), out var before))
            {
                added.Add(row);
            }
            else if (before.IsPrimary != row.IsPrimary)
            {
                context.Update(row);
            }
        }

        // Removed first: where segments change place, a row's key may be taken until then.
        context.RemoveRange(stored.Values);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        context.Rows.Insert(added);
    }

    private static (Guid DocumentKey, int LanguageId, bool IsDraft, string Segment) KeyOf(DocumentUrlRow row) =>
        (row.DocumentKey, row.LanguageId, row.IsDraft, row.Segment);

    private static DocumentUrlRow ToRow(PublishedDocumentUrlSegment segment) => new()
    {
        DocumentKey = segment.DocumentKey,
        LanguageId = segment.LanguageId ?? DocumentUrlRow.Invariant,
        IsDraft = segment.IsDraft,
        Segment = segment.UrlSegment,
        IsPrimary = segment.IsPrimary,
    };
}
