using Passoparola.Cms.Api.Delivery.Querying.Indexing;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>Answers content queries from the index in memory.</summary>
internal sealed class ContentQueryProvider(LiveContentIndex live, DraftContentIndex drafts) : IApiContentQueryProvider
{
    private const string Everything = "*";

    public PagedModel<Guid> ExecuteQuery(
        SelectorOption selectorOption,
        IList<FilterOption> filterOptions,
        IList<SortOption> sortOptions,
        string culture,
        ProtectedAccess protectedAccess,
        bool preview,
        int skip,
        int take)
    {
        var published = live.Current ?? throw new InvalidOperationException("Content queries are not loaded yet.");
        var index = preview ? drafts.In(published.Cultures) : published;
        var selector = selectorOption.FieldName == Everything ? null : selectorOption;
        return new ContentQuery(selector, filterOptions, sortOptions, skip, take).Over(index.For(culture), index.Design.Fields);
    }

    public SelectorOption AllContentSelectorOption() => new() { FieldName = Everything, Values = [] };
}
