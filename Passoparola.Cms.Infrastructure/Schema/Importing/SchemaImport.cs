using Passoparola.Cms.Infrastructure.Schema.Checking;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

internal sealed class SchemaImport(
    SchemaChecks checks,
    ImportTypeStage types,
    ImportDocuments documents,
    DeleteMarkedTypes deletions,
    ImportRecords records,
    IKeyValueService keyValues) : ISchemaImport
{
    /// <summary>
    /// The mark of an import that ran to its end; until it stands, a start goes on with the import. Its value says
    /// whether the demo set was part of it.
    /// </summary>
    public const string CompletedKey = "Passoparola/Schema/ImportCompleted";
    public const string WithoutDemo = "seed";
    public const string WithDemo = "seed and demo";

    public async Task<SchemaImportReport> RunAsync(SchemaImportRequest request, ISchemaProgress progress, CancellationToken cancellationToken)
    {
        var run = new ImportRun(SchemaFolder.Read(request.Folder, request.Demo), records.All(), progress);
        await checks.CheckAsync(run);
        await types.RunAsync(run, cancellationToken);
        documents.Run(run, cancellationToken);
        await deletions.RunAsync(run);
        MarkCompleted(request.Demo);
        return run.Report();
    }

    private void MarkCompleted(bool demo)
    {
        var mark = keyValues.GetValue(CompletedKey);
        if (mark is null || (demo && mark != WithDemo))
        {
            keyValues.SetValue(CompletedKey, demo ? WithDemo : WithoutDemo);
        }
    }
}
