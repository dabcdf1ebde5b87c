using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Stored;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Catalogue.Classification;

/// <summary>What a document is filed under.</summary>
public sealed class ClassificationFields : IContentIndexHandler
{
    public IEnumerable<IndexField> GetFields() => IndexFields.Raw(
        FilterNames.Category,
        FilterNames.TargetGroup,
        FilterNames.Keyword,
        FilterNames.Provider,
        FilterNames.Kind,
        FilterNames.WelfarePointKind,
        FilterNames.HostPlaceKind,
        FilterNames.SpokenLanguage);

    public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture)
    {
        ArgumentNullException.ThrowIfNull(content);
        var values = new ContentValues(content, culture);
        // Organisations and welfare points both call it "kind", each with a list of its own.
        var kind = content.ContentType.Alias == "welfarePoint" ? FilterNames.WelfarePointKind : FilterNames.Kind;
        return IndexFields.Values(
            (FilterNames.Category, IndexFields.Keys(values.Keys("categories").Concat(values.Keys("category")))),
            (FilterNames.TargetGroup, IndexFields.Keys(values.Keys("targetGroups"))),
            (FilterNames.Keyword, values.Codes("keywords").Select(KeywordFilter.Written)),
            (FilterNames.Provider, IndexFields.Keys(values.Keys("provider"))),
            (kind, IndexFields.Keys(values.Keys("kind"))),
            (FilterNames.HostPlaceKind, IndexFields.Keys(values.Keys("hostPlaceKind"))),
            (FilterNames.SpokenLanguage, IndexFields.Keys(values.Keys("spokenLanguages"))));
    }
}
