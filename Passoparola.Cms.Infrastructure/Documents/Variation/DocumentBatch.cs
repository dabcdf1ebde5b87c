using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Documents.Variation;

/// <summary>Some documents with all their versions, tracked: what is changed in them is stored by <see cref="Save"/>.</summary>
internal sealed class DocumentBatch
{
    private const int Size = 200;

    private readonly CmsDbContext _context;
    private readonly ILookup<int, DocumentVersionRow> _versions;

    private DocumentBatch(CmsDbContext context, IReadOnlyList<DocumentRow> documents, ILookup<int, DocumentVersionRow> versions)
    {
        _context = context;
        _versions = versions;
        Documents = documents;
    }

    public IReadOnlyList<DocumentRow> Documents { get; }

    /// <summary>Memory holds one batch at a time, however many documents there are.</summary>
    public static IEnumerable<DocumentBatch> Of(CmsDbContext context, Func<IQueryable<DocumentRow>, IQueryable<DocumentRow>> which)
    {
        for (var last = int.MinValue; ;)
        {
            var after = last;
            var documents = which(context.Set<DocumentRow>().AsTracking()).Where(row => row.Id > after).OrderBy(row => row.Id).Take(Size).ToArray();
            if (documents.Length == 0)
            {
                yield break;
            }

            last = documents[^1].Id;
            int[] ids = [.. documents.Select(row => row.Id)];
            yield return new DocumentBatch(
                context, documents, context.Set<DocumentVersionRow>().AsTracking().Where(row => ids.Contains(row.NodeId)).ToLookup(row => row.NodeId));
        }
    }

    public IEnumerable<DocumentVersionRow> VersionsOf(DocumentRow document) => _versions[document.Id];

    public DocumentVersionRow CurrentOf(DocumentRow document) =>
        _versions[document.Id].Single(version => version.Id == document.CurrentVersionId);

    public DocumentVersionRow? PublishedOf(DocumentRow document) =>
        _versions[document.Id].SingleOrDefault(version => version.Id == document.PublishedVersionId);

    public void Save()
    {
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
    }
}
