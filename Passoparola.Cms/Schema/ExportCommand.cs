using Passoparola.Cms.Infrastructure.Schema;

namespace Passoparola.Cms.Schema;

internal static class ExportCommand
{
    public static async Task RunAsync(IServiceProvider services, string folder, CancellationToken cancellation)
    {
        var target = Path.GetFullPath(folder);
        var report = await services.GetRequiredService<ISchemaExport>().RunAsync(target, cancellation);
        foreach (var document in report.PendingEdits)
        {
            await Console.Error.WriteLineAsync($"'{document.Name}' ({document.Key}) is published and has edits that are not: its file holds the edits, and an import elsewhere publishes them.");
        }

        await Console.Out.WriteLineAsync($"{report.Files} files written to {target}; {report.PendingEdits.Count} hold edits that are not published.");
    }
}
