using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

internal sealed class SchemaImport(
    SchemaChecks checks,
    ImportLanguages languages,
    ImportDataTypes dataTypes,
    ImportTypes<IMediaType> mediaTypes,
    ImportTypes<IContentType> contentTypes,
    ImportDocuments documents,
    DeleteMarkedTypes deletions,
    IKeyValueService keyValues) : ISchemaImport
{
    /// <summary>The mark of an import that ran to its end; until it stands, a start goes on with the import.</summary>
    public const string CompletedKey = "Passoparola/Schema/ImportCompleted";

    public async Task<SchemaImportReport> RunAsync(SchemaImportRequest request, ISchemaProgress progress, CancellationToken cancellationToken)
    {
        var run = new ImportRun(SchemaFolder.Read(request.Folder, request.Demo), progress);
        await checks.CheckAsync(run);
        await languages.RunAsync(run);
        await dataTypes.RunAsync(run);
        await mediaTypes.RunAsync(run, run.Schema.MediaTypes);
        await contentTypes.RunAsync(run, run.Schema.ContentTypes);
        documents.Run(run, cancellationToken);
        await deletions.RunAsync(run);
        keyValues.SetValue(CompletedKey, "true");
        return run.Report();
    }
}
