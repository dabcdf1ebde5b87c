using System.Text;
using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

internal sealed class SchemaExport(SiteItems site) : ISchemaExport
{
    private const string Config = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<uSync version=\"18.0.0\" format=\"10.7.0\" />\n";

    public async Task<int> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var items = new List<ISchemaItem>();
        await foreach (var item in site.AllAsync().WithCancellation(cancellationToken))
        {
            items.Add(item);
        }

        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, path) in FileNames.For(items))
        {
            var file = Path.Combine(folder, path);
            SchemaWriter.Write(file, SchemaWriter.Bytes(item));
            written.Add(Path.GetFullPath(file));
        }

        SchemaWriter.Write(Path.Combine(folder, "usync.config"), Encoding.UTF8.GetBytes(Config));
        RemoveOthers(folder, written);
        return written.Count;
    }

    private static void RemoveOthers(string folder, HashSet<string> written)
    {
        var left = Enum.GetNames<SchemaKind>()
            .Select(kind => Path.Combine(folder, kind))
            .Where(Directory.Exists)
            .SelectMany(kind => Directory.EnumerateFiles(kind, "*.config", SearchOption.AllDirectories))
            .Select(Path.GetFullPath)
            .Where(file => !written.Contains(file))
            .ToArray();
        foreach (var file in left)
        {
            File.Delete(file);
        }
    }
}
