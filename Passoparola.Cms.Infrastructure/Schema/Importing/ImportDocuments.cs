using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Documents, parents before children, at most 500 in a transaction with the records of what was imported.</summary>
internal sealed class ImportDocuments(IContentService contents, IContentTypeService types, ICoreScopeProvider scopes, ImportRecords records)
{
    private const int BatchSize = 500;

    public void Run(ImportRun run, CancellationToken cancellationToken)
    {
        var files = ParentsFirst(run);
        var batch = new DocumentBatch(
            types.GetAll().ToDictionary(type => type.Alias, StringComparer.OrdinalIgnoreCase),
            records.All());
        foreach (var chunk in files.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using (var scope = scopes.CreateCoreScope())
            {
                scope.WriteLock(Constants.Locks.ContentTree);
                ImportChunk(run, chunk, batch);
                scope.Complete();
            }

            run.Committed(SchemaKind.Content, [.. chunk.Select(file => file.Key)], files.Count);
        }

        Delete(run, batch);
    }

    private void ImportChunk(ImportRun run, ContentFile[] chunk, DocumentBatch batch)
    {
        var present = contents.GetByIds(chunk.Select(file => file.Key)).ToDictionary(content => content.Key);
        var states = new Dictionary<Guid, string>();
        foreach (var file in chunk)
        {
            var state = Import(run, file, present.GetValueOrDefault(file.Key), batch);
            if (state is not null && batch.Records.GetValueOrDefault(file.Key) != state)
            {
                states[file.Key] = state;
            }
        }

        records.Save(states);
    }

    /// <returns>The hash of the state the document is in now; null when it was left alone.</returns>
    private string? Import(ImportRun run, ContentFile file, IContent? present, DocumentBatch batch)
    {
        var recorded = batch.Records.GetValueOrDefault(file.Key);
        if (file.Trashed || (present is null && recorded is not null) || present?.Trashed == true)
        {
            run.Skip(file, file.Trashed ? "the file says it is in the recycle bin"
                : present is null ? "an editor deleted it" : "an editor moved it to the recycle bin");
            return null;
        }

        var wanted = ExportDocuments.StateHash(file);
        if (present is not null)
        {
            var current = ExportDocuments.StateHash(ExportDocuments.ToFile(present, ParentKey(present, batch)));
            if (current == wanted)
            {
                run.Unchanged++;
                batch.Ids[file.Key] = present.Id;
                return current;
            }

            if (recorded != current)
            {
                run.Skip(file, "an editor changed it");
                batch.Ids[file.Key] = present.Id;
                return null;
            }
        }

        var written = Write(run, file, present, batch);
        _ = present is null ? run.Created++ : run.Updated++;
        return ExportDocuments.StateHash(ExportDocuments.ToFile(written, file.ParentKey));
    }

    private IContent Write(ImportRun run, ContentFile file, IContent? present, DocumentBatch batch)
    {
        var parentId = file.ParentKey is { } parent ? batch.IdOf(parent, contents) : Constants.System.Root;
        if (parentId is null)
        {
            throw run.Problem(file, $"the parent {file.ParentKey} does not exist");
        }

        var content = present ?? New(file, parentId.Value, batch.Types[file.ContentType]);
        if (content.ParentId != parentId)
        {
            Require(run, file, contents.Move(content, parentId.Value).Success, "it cannot be moved");
            content = contents.GetById(file.Key)!;
        }

        DocumentShaping.Shape(content, file, run);
        content.SortOrder = file.SortOrder;
        Save(run, file, content);
        if (content.SortOrder != file.SortOrder)
        {
            // A new document goes last among its siblings whatever it asks for.
            content.SortOrder = file.SortOrder;
            contents.Save(content);
        }

        batch.Ids[file.Key] = content.Id;
        return content;
    }

    private void Save(ImportRun run, ContentFile file, IContent content)
    {
        var varies = content.ContentType.VariesByCulture();
        string[] surplus = varies ? [.. content.PublishedCultures.Where(culture => !file.PublishedCultures.Contains(culture))] : [];
        var publishes = varies ? file.PublishedCultures.Count > 0 : file.Published;
        if (publishes)
        {
            var result = contents.SaveAndPublish(content, varies ? [.. file.PublishedCultures] : []);
            var invalid = string.Join(", ", (result.InvalidProperties ?? []).Select(property => property.Alias));
            Require(run, file, result.Success, invalid.Length > 0
                ? $"it cannot be published: {result.Result}; not valid: {invalid}"
                : $"it cannot be published: {result.Result}");
        }
        else
        {
            Require(run, file, contents.Save(content).Success, "it cannot be saved");
            surplus = content.Published ? ["*"] : [];
        }

        foreach (var culture in surplus)
        {
            Require(run, file, contents.Unpublish(content, culture).Success, $"it cannot be unpublished ({culture})");
        }
    }

    private void Delete(ImportRun run, DocumentBatch batch)
    {
        foreach (var marker in run.Schema.Deletions.Where(marker => marker.Kind == SchemaKind.Content))
        {
            if (contents.GetById(marker.Key) is not { Trashed: false } content)
            {
                continue;
            }

            var file = ExportDocuments.ToFile(content, ParentKey(content, batch));
            if (batch.Records.GetValueOrDefault(marker.Key) != ExportDocuments.StateHash(file))
            {
                run.Skip(file, "the files say it is gone, but an editor changed it");
                continue;
            }

            contents.MoveToRecycleBin(content);
            run.Deleted++;
        }
    }

    private Guid? ParentKey(IContent content, DocumentBatch batch) =>
        content.ParentId == Constants.System.Root ? null : batch.KeyOf(content.ParentId, contents);

    private static Content New(ContentFile file, int parentId, IContentType type) => type.VariesByCulture()
        ? new Content(file.Names.Values.FirstOrDefault() ?? file.Name, parentId, type, file.Names.Keys.FirstOrDefault()) { Key = file.Key }
        : new Content(file.Name, parentId, type) { Key = file.Key };

    private static List<ContentFile> ParentsFirst(ImportRun run) => Dependencies.First(
        run.Schema.Contents.OrderBy(file => file.Level).ThenBy(file => file.ParentKey).ThenBy(file => file.SortOrder),
        file => file.Key,
        file => file.ParentKey is { } parent ? [parent] : [],
        file => run.Problem(file, "the document is below itself"));

    private static void Require(ImportRun run, ContentFile file, bool success, string problem)
    {
        if (!success)
        {
            throw run.Problem(file, problem);
        }
    }
}
