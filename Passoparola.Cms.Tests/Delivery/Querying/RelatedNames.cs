using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Tests.Delivery.Querying;

/// <summary>A page of the contract's tree is found by the name of the page it is related to.</summary>
internal sealed class RelatedNames : ISearchDeclaration
{
    public const string Field = "relatedName";

    public IReadOnlyList<SearchField> Fields { get; } = [new(Field, FieldKind.Text)];

    public IEnumerable<FieldValue> Read(IPublishedContent document, string culture) =>
        document.GetProperty("related")?.GetValue(culture) is IPublishedContent related && related.Cultures.TryGetValue(culture, out var names)
            ? [FieldValue.Text(Field, names.Name)]
            : [];

    public IEnumerable<Guid> References(IPublishedContent document) =>
        document.GetProperty("related")?.GetSourceValue() is { } stored && UdiParser.TryParse(stored.ToString()!, out GuidUdi? udi) && udi is not null
            ? [udi.Guid]
            : [];
}
