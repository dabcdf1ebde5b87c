using System.Text;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Infrastructure.Schema.Importing;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

internal sealed class SchemaExport(SiteItems site, ImportRecords records) : ISchemaExport
{
    private const string Config = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<uSync version=\"18.0.0\" format=\"10.7.0\" />\n";

    public async Task<SchemaExportReport> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var target = TargetFolder.Open(folder);
        var items = new List<ISchemaItem>();
        await foreach (var item in site.AllAsync().WithCancellation(cancellationToken))
        {
            items.Add(item);
        }

        var written = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var (item, path) in FileNames.For(items))
        {
            var file = Path.GetFullPath(Path.Combine(folder, target.IsDemo(item.Key) ? SchemaFolder.DemoFolder : "", path));
            SchemaWriter.Write(file, SchemaWriter.Bytes(item));
            written.Add(file, item.Key);
        }

        SchemaWriter.Write(Path.Combine(folder, SchemaFolder.ConfigFile), Encoding.UTF8.GetBytes(Config));
        target.RemoveOthers(written, records.All().Keys.ToHashSet());
        return new SchemaExportReport(written.Count, [.. items.OfType<ContentFile>()
            .Where(document => document.HasPendingEdits)
            .Select(document => new PendingEdit(document.Key, document.Name))]);
    }
}
