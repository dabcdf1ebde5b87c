using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>One run of an import: its files, what earlier runs left, its progress and its tally.</summary>
internal sealed class ImportRun(SchemaSet schema, Dictionary<Guid, ImportRecord> records, ISchemaProgress progress)
{
    private readonly List<SkippedItem> _skipped = [];
    private readonly Dictionary<string, int> _done = [];
    private readonly Dictionary<Guid, string> _fileHashes = [];
    private Dictionary<Guid, ImportRecord> _unsaved = [];

    public SchemaSet Schema => schema;

    /// <summary>Whether nothing has been imported into the site before.</summary>
    public bool IsFirst { get; } = records.Count == 0;

    public int Created { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    public int Deleted { get; set; }

    public ImportRecord? RecordOf(Guid key) => records.GetValueOrDefault(key);

    /// <summary>Whether earlier runs left a record of any of these.</summary>
    public bool HasRecords(IEnumerable<Guid> keys) => keys.Any(records.ContainsKey);

    public string FileHashOf(ISchemaItem file) =>
        _fileHashes.TryGetValue(file.Key, out var hash) ? hash : _fileHashes[file.Key] = ItemHash.Of(file);

    /// <summary>Whether the file is the one that was imported last.</summary>
    public bool IsImported(ISchemaItem file) => RecordOf(file.Key)?.FileHash == FileHashOf(file);

    /// <summary>
    /// Whether the site already is what the file says: to the byte, or as it became when this very file was imported,
    /// which is not the same where the file is written in another way than an export.
    /// </summary>
    public bool IsCurrent(ISchemaItem file, string stateHash) =>
        stateHash == FileHashOf(file) || RecordOf(file.Key) == new ImportRecord(FileHashOf(file), stateHash);

    /// <summary>To be saved with <see cref="TakeRecords"/> in the transaction that writes the thing.</summary>
    public void Remember(Guid key, ImportRecord record)
    {
        if (RecordOf(key) != record)
        {
            records[key] = _unsaved[key] = record;
        }
    }

    public void Remember(ISchemaItem file, string stateHash) => Remember(file.Key, new ImportRecord(FileHashOf(file), stateHash));

    /// <summary>What was remembered since the last call.</summary>
    public IReadOnlyDictionary<Guid, ImportRecord> TakeRecords()
    {
        var taken = _unsaved;
        _unsaved = [];
        return taken;
    }

    public void Skip(ISchemaItem item, string reason) => _skipped.Add(new SkippedItem(schema.FileOf(item.Key), item.DisplayName, reason));

    public void Skip(EmptyMarker marker, string reason) => _skipped.Add(new SkippedItem(marker.File, marker.Alias, reason));

    public void Committed(string kind, IReadOnlyList<Guid> keys, int total)
    {
        var done = _done[kind] = _done.GetValueOrDefault(kind) + keys.Count;
        progress.Committed(new SchemaCommit(kind, keys, done, total));
    }

    public SchemaException Problem(ISchemaItem item, string problem) =>
        new($"{schema.FileOf(item.Key)}: {item.DisplayName}: {problem} (key {item.Key})");

    public SchemaImportReport Report() => new(Created, Updated, Unchanged, Deleted, _skipped);
}
