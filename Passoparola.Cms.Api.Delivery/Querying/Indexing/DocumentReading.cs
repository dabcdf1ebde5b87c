using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Querying.Engine;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>Reads documents of a source into the form the index holds.</summary>
internal sealed class DocumentReading(
    IndexFields fields,
    IDocumentNavigationQueryService navigation,
    IOptionsMonitor<DeliveryApiSettings> settings)
{
    public IndexSchema Schema() => fields.Schema();

    /// <summary>Each document in each of the cultures that show it; not those of a type that is not delivered.</summary>
    public List<CultureDocument> Read(IIndexSource source, IEnumerable<Guid> keys, IndexSchema schema, IReadOnlyList<string> cultures) =>
    [
        .. source.Read(keys)
            .Where(document => settings.CurrentValue.IsAllowedContentType(document.ContentType.Alias))
            .SelectMany(document => InCultures(source, document, schema, cultures)),
    ];

    private List<CultureDocument> InCultures(IIndexSource source, IContent document, IndexSchema schema, IReadOnlyList<string> cultures)
    {
        var visible = cultures.Append("").Where(culture => source.IsVisible(document, culture)).ToList();
        if (document.ContentType.VariesByCulture())
        {
            return [.. visible.Select(culture => new CultureDocument(culture, Indexed(document, schema, culture)))];
        }

        if (visible.Count == 0)
        {
            return [];
        }

        var invariant = Indexed(document, schema, null);
        return [.. visible.Select(culture => new CultureDocument(culture, invariant))];
    }

    private IndexedDocument Indexed(IContent document, IndexSchema schema, string? culture) =>
        new(document.Key, document.ContentTypeId, Ancestors(document.Key), fields.Values(schema, document, culture));

    private Guid[] Ancestors(Guid key) =>
        navigation.TryGetAncestorsKeys(key, out var ancestors) ? [.. ancestors] : [];
}
