using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.Schema.Importing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>Imports the schema folder while the site loads, when the settings ask for it.</summary>
internal sealed partial class ImportAtStart(
    ISchemaImport import, IKeyValueService keyValues, IOptions<SchemaSettings> settings, ILogger<ImportAtStart> logger) : ISiteLoadStep, ISchemaProgress
{
    public int Order => 200;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var wanted = settings.Value.Mode switch
        {
            SchemaImportMode.EveryStart => true,
            SchemaImportMode.FirstStart => !IsDone(keyValues.GetValue(SchemaImport.CompletedKey)),
            _ => false,
        };
        if (!wanted)
        {
            return;
        }

        var report = await import.RunAsync(new SchemaImportRequest(settings.Value.FullPath, settings.Value.Demo), this, cancellationToken);
        LogDone(report.Created, report.Updated, report.Unchanged, report.Skipped.Count);
        foreach (var skipped in report.Skipped)
        {
            LogSkipped(skipped.Name, skipped.File, skipped.Reason);
        }
    }

    public void Committed(SchemaCommit commit) => LogProgress(commit.Kind, commit.Done, commit.Total);

    private bool IsDone(string? mark) => mark == SchemaImport.WithDemo || (mark == SchemaImport.WithoutDemo && !settings.Value.Demo);

    [LoggerMessage(LogLevel.Information, "Schema import: {Kind} {Done} of {Total}")]
    private partial void LogProgress(string kind, int done, int total);

    [LoggerMessage(LogLevel.Information, "Schema imported: {Created} created, {Updated} updated, {Unchanged} unchanged, {Skipped} left as editors made them")]
    private partial void LogDone(int created, int updated, int unchanged, int skipped);

    [LoggerMessage(LogLevel.Warning, "Schema import left '{Name}' alone ({File}): {Reason}")]
    private partial void LogSkipped(string name, string file, string reason);
}
