using Passoparola.Cms.Infrastructure.Schema;

namespace Passoparola.Cms.Schema;

internal static class ExportCommand
{
    public static async Task RunAsync(IServiceProvider services, string folder, CancellationToken cancellation)
    {
        var target = Path.GetFullPath(folder);
        var files = await services.GetRequiredService<ISchemaExport>().RunAsync(target, cancellation);
        await Console.Out.WriteLineAsync($"{files} files written to {target}.");
    }
}
