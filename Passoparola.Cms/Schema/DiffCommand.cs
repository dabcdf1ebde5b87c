using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Schema;

namespace Passoparola.Cms.Schema;

internal static class DiffCommand
{
    public static async Task RunAsync(IServiceProvider services, string? folder, bool demo, CancellationToken cancellation)
    {
        var settings = services.GetRequiredService<IOptions<SchemaSettings>>().Value;
        var request = new SchemaImportRequest(folder is null ? settings.FullPath : Path.GetFullPath(folder), demo || settings.Demo);
        var differences = await services.GetRequiredService<ISchemaDiff>().RunAsync(request, cancellation);
        foreach (var difference in differences)
        {
            await Console.Out.WriteLineAsync($"{Sign(difference.Change)} {difference.Kind}: {difference.Name} ({difference.Key})");
        }

        await Console.Out.WriteLineAsync(differences.Count == 0
            ? "The folder and the site are the same."
            : $"{differences.Count} differences: + only in the folder, - only in the site, ~ not the same.");
    }

    private static char Sign(SchemaChange change) => change switch
    {
        SchemaChange.OnlyInFolder => '+',
        SchemaChange.OnlyInSite => '-',
        SchemaChange.Different => '~',
    };
}
