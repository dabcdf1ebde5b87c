using System.Text.Json;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Schema;

namespace Passoparola.Cms.Schema;

internal static class ImportCommand
{
    public static async Task RunAsync(IServiceProvider services, string? folder, bool demo, bool json, CancellationToken cancellation)
    {
        var settings = services.GetRequiredService<IOptions<SchemaSettings>>().Value;
        var request = new SchemaImportRequest(folder is null ? settings.FullPath : Path.GetFullPath(folder), demo || settings.Demo);
        ISchemaProgress progress = json ? new JsonProgress() : new TextProgress();
        var report = await services.GetRequiredService<ISchemaImport>().RunAsync(request, progress, cancellation);
        await TellAsync(json ? Console.Error : Console.Out, report);
    }

    private static async Task TellAsync(TextWriter writer, SchemaImportReport report)
    {
        await writer.WriteLineAsync($"{report.Created} created, {report.Updated} updated, {report.Unchanged} unchanged, {report.Deleted} deleted, {report.Skipped.Count} left alone.");
        foreach (var item in report.Skipped)
        {
            await writer.WriteLineAsync($"Left alone: '{item.Name}' ({item.File}): {item.Reason}");
        }
    }

    private sealed class TextProgress : ISchemaProgress
    {
        public void Committed(SchemaCommit commit) => Console.Out.WriteLine($"{commit.Kind}: {commit.Done} of {commit.Total}");
    }

    private sealed class JsonProgress : ISchemaProgress
    {
        // One write of a whole line: who reads along must never meet half of one.
        public void Committed(SchemaCommit commit)
        {
            Console.Out.Write(JsonSerializer.Serialize(commit, JsonSerializerOptions.Web) + "\n");
            Console.Out.Flush();
        }
    }
}
