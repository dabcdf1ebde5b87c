using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>One run of an import: its files, its progress and its tally.</summary>
internal sealed class ImportRun(SchemaSet schema, ISchemaProgress progress)
{
    private readonly List<SkippedItem> _skipped = [];
    private readonly Dictionary<SchemaKind, int> _done = [];

    public SchemaSet Schema => schema;

    public int Created { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    public int Deleted { get; set; }

    public void Skip(ISchemaItem item, string reason) => _skipped.Add(new SkippedItem(schema.FileOf(item.Key), item.DisplayName, reason));

    public void Committed(SchemaKind kind, IReadOnlyList<Guid> keys, int total)
    {
        var done = _done[kind] = _done.GetValueOrDefault(kind) + keys.Count;
        progress.Committed(new SchemaCommit(kind.ToString(), keys, done, total));
    }

    public SchemaException Problem(ISchemaItem item, string problem) =>
        new($"{schema.FileOf(item.Key)}: {item.DisplayName}: {problem} (key {item.Key})");

    public SchemaImportReport Report() => new(Created, Updated, Unchanged, Deleted, _skipped);
}
