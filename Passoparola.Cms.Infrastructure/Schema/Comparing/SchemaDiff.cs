using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Infrastructure.Schema.Comparing;

internal sealed class SchemaDiff(SiteItems site) : ISchemaDiff
{
    public async Task<IReadOnlyList<SchemaDifference>> RunAsync(SchemaImportRequest request, CancellationToken cancellationToken)
    {
        var schema = SchemaFolder.Read(request.Folder, request.Demo);
        var inFolder = Items(schema).ToDictionary(item => item.Key);
        var differences = new List<SchemaDifference>();
        await foreach (var item in site.AllAsync().WithCancellation(cancellationToken))
        {
            if (!inFolder.Remove(item.Key, out var file))
            {
                differences.Add(Difference(SchemaChange.OnlyInSite, item));
            }
            else if (!Same(item, file))
            {
                differences.Add(Difference(SchemaChange.Different, item));
            }
        }

        differences.AddRange(inFolder.Values.Select(item => Difference(SchemaChange.OnlyInFolder, item)));
        return [.. differences.OrderBy(difference => difference.Kind, StringComparer.Ordinal).ThenBy(difference => difference.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<ISchemaItem> Items(SchemaSet schema) =>
        schema.Languages.Select(file => file with { Key = LanguageFile.KeyOf(file.IsoCode) })
            .Concat<ISchemaItem>(schema.DataTypes).Concat(schema.MediaTypes).Concat(schema.ContentTypes).Concat(schema.Contents);

    private static bool Same(ISchemaItem one, ISchemaItem other) => (one, other) switch
    {
        (ContentFile document, ContentFile file) => ExportDocuments.StateHash(document) == ExportDocuments.StateHash(file),
        _ => SchemaWriter.Bytes(one).AsSpan().SequenceEqual(SchemaWriter.Bytes(other)),
    };

    private static SchemaDifference Difference(SchemaChange change, ISchemaItem item) =>
        new(change, item.Kind.ToString(), item.DisplayName, item.Key);
}
