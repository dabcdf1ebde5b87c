using Microsoft.Extensions.Options;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>Reads documents of a source into the form the index takes.</summary>
internal sealed class DocumentReading(
    IndexFields fields,
    IDocumentNavigationQueryService navigation,
    IOptionsMonitor<DeliveryApiSettings> settings)
{
    public IndexDesign Design() => fields.Design();

    /// <summary>Each document in each of the cultures that show it; not those of a type that is not delivered.</summary>
    public IEnumerable<CultureDocument> Read(IIndexSource source, IEnumerable<Guid> keys, IndexDesign design, IReadOnlyList<string> cultures) =>
        source.Read(keys)
            .Where(document => settings.CurrentValue.IsAllowedContentType(document.Content.ContentType.Alias))
            .SelectMany(document => InCultures(source, document, design, cultures));

    private List<CultureDocument> InCultures(IIndexSource source, SourceDocument document, IndexDesign design, IReadOnlyList<string> cultures)
    {
        var visible = cultures.Append("").Where(culture => source.IsVisible(document.Content, culture)).ToList();
        if (visible.Count == 0)
        {
            return [];
        }

        var varies = document.Content.ContentType.VariesByCulture();
        var invariant = varies ? [] : fields.HandlerValues(design, document.Content, null);
        Guid[] ancestors = navigation.TryGetAncestorsKeys(document.Content.Key, out var found) ? [.. found] : [];
        Guid[] references = document.Published is null ? [] : [.. fields.References(document.Published)];
        return
        [
            .. visible.Select(culture => new CultureDocument(culture, new IndexDocument(
                document.Content.Key,
                document.Content.ContentTypeId,
                ancestors,
                references,
                [
                    .. varies ? fields.HandlerValues(design, document.Content, culture) : invariant,
                    .. document.Published is null || culture.Length == 0 ? [] : fields.DeclaredValues(design, document.Published, culture),
                ]))),
        ];
    }
}
