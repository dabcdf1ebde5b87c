using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Documents, parents before children, at most 500 in a transaction with the records of what was imported.</summary>
internal sealed class ImportDocuments(
    IContentService contents, IContentTypeService types, ICoreScopeProvider scopes, ReservedIds reservedIds, ImportRecords records, WriteDocument writer)
{
    private const int BatchSize = 500;

    private static readonly string Kind = SchemaKind.Content.ToString();

    public void Run(ImportRun run, CancellationToken cancellationToken)
    {
        var files = ImportOrder.Documents(run);
        var lookup = new DocumentLookup(contents, types.GetAll().ToDictionary(type => type.Alias, StringComparer.OrdinalIgnoreCase));
        reservedIds.Keep([.. files.Where(file => !file.Trashed && run.RecordOf(file.Key) is null).Select(file => file.Key)]);
        foreach (var chunk in files.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using (var scope = scopes.CreateCoreScope())
            {
                scope.WriteLock(Constants.Locks.ContentTree);
                ImportChunk(run, chunk, lookup);
                records.Save(run.TakeRecords());
                scope.Complete();
            }

            run.Committed(Kind, [.. chunk.Select(file => file.Key)], files.Count);
        }

        Delete(run, lookup);
    }

    private void ImportChunk(ImportRun run, ContentFile[] chunk, DocumentLookup lookup)
    {
        var present = contents.GetByIds(chunk.Select(file => file.Key)).ToDictionary(content => content.Key);
        var drafts = new DraftsAbove(contents);
        var written = chunk.Where(file => Import(run, file, present.GetValueOrDefault(file.Key), lookup, drafts)).ToDictionary(file => file.Key);
        drafts.Unpublish();

        // As they are stored now, which is not always to the letter what was asked for: a name may have got a number.
        foreach (var content in written.Count == 0 ? [] : contents.GetByIds(written.Keys))
        {
            run.Remember(written[content.Key], State(content, lookup));
        }
    }

    /// <returns>Whether the document was written.</returns>
    private bool Import(ImportRun run, ContentFile file, IContent? present, DocumentLookup lookup, DraftsAbove drafts)
    {
        if (present is { Trashed: false })
        {
            lookup.Met(present);
            var state = State(present, lookup);
            if (run.IsCurrent(file, state))
            {
                run.Unchanged++;
                run.Remember(file, state);
                return false;
            }
        }

        if (Obstacle(run, file, present, lookup) is { } obstacle)
        {
            run.Skip(file, obstacle);
            return false;
        }

        lookup.Met(writer.Write(run, file, present, lookup, drafts));
        _ = present is null ? run.Created++ : run.Updated++;
        return true;
    }

    /// <returns>Why the document must be left as it is; null when nothing speaks against writing it.</returns>
    private static string? Obstacle(ImportRun run, ContentFile file, IContent? present, DocumentLookup lookup) => present switch
    {
        _ when file.Trashed => "the file says it is in the recycle bin",
        { Trashed: true } => "an editor moved it to the recycle bin",
        null when run.RecordOf(file.Key) is not null => "an editor deleted it",
        not null when run.RecordOf(file.Key)?.StateHash != State(present, lookup) => "an editor changed it",
        _ when file.ParentKey is { } parent && lookup.IdOf(parent) is null => "the document it belongs under is not there any more",
        _ => null,
    };

    private void Delete(ImportRun run, DocumentLookup lookup)
    {
        foreach (var marker in run.Schema.Deletions.Where(marker => marker.Kind == SchemaKind.Content))
        {
            if (contents.GetById(marker.Key) is not { Trashed: false } content)
            {
                continue;
            }

            if (run.RecordOf(marker.Key)?.StateHash != State(content, lookup))
            {
                run.Skip(marker, "the files say it is gone, but an editor changed it");
                continue;
            }

            contents.MoveToRecycleBin(content);
            run.Deleted++;
        }
    }

    private static string State(IContent content, DocumentLookup lookup) =>
        ItemHash.Of(ExportDocuments.ToFile(content, lookup.ParentKeyOf(content)));
}
