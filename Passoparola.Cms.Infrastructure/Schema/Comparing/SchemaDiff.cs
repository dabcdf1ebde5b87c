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
            else if (ItemHash.Of(item) != ItemHash.Of(file))
            {
                differences.Add(Difference(SchemaChange.Different, item));
            }
        }

        differences.AddRange(inFolder.Values.Select(item => Difference(SchemaChange.OnlyInFolder, item)));
        return [.. differences.OrderBy(difference => difference.Kind, StringComparer.Ordinal).ThenBy(difference => difference.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<ISchemaItem> Items(SchemaSet schema) =>
        [.. schema.Languages, .. schema.DataTypes, .. schema.MediaTypes, .. schema.ContentTypes, .. schema.Contents];

    private static SchemaDifference Difference(SchemaChange change, ISchemaItem item) =>
        new(change, item.Kind.ToString(), item.DisplayName, item.Key);
}
