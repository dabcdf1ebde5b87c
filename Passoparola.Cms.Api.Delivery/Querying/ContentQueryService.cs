using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>Reads <c>fetch</c>, <c>filter</c> and <c>sort</c> with the handlers, in the order Umbraco checks them.</summary>
internal sealed class ContentQueryService(
    IApiContentQueryProvider provider,
    QueryOptions options,
    IRequestStartItemProviderAccessor startItems,
    IVariationContextAccessor variation,
    IRequestPreviewService preview) : IApiContentQueryService
{
    public Attempt<PagedModel<Guid>, ApiContentQueryOperationStatus> ExecuteQuery(
        string? fetch,
        IEnumerable<string> filters,
        IEnumerable<string> sorts,
        ProtectedAccess protectedAccess,
        int skip,
        int take)
    {
        if (Selector(fetch) is not { } selector)
        {
            return Failed(ApiContentQueryOperationStatus.SelectorOptionNotFound);
        }

        if (!options.TryReadFilters(filters, out var filterOptions))
        {
            return Failed(ApiContentQueryOperationStatus.FilterOptionNotFound);
        }

        if (!options.TryReadSorts(sorts, out var sortOptions))
        {
            return Failed(ApiContentQueryOperationStatus.SortOptionNotFound);
        }

        var culture = variation.VariationContext?.Culture ?? "";
        return Attempt.SucceedWithStatus(
            ApiContentQueryOperationStatus.Success,
            provider.ExecuteQuery(selector, filterOptions, sortOptions, culture, protectedAccess, preview.IsPreview(), skip, take));
    }

    private SelectorOption? Selector(string? fetch)
    {
        if (!string.IsNullOrWhiteSpace(fetch))
        {
            return options.ReadSelector(fetch);
        }

        return startItems.TryGetValue(out var provided) && provided.GetStartItem() is { } startItem
            ? new SelectorOption { FieldName = FieldNames.AncestorIds, Values = [startItem.Key.ToString("D")] }
            : provider.AllContentSelectorOption();
    }

    private static Attempt<PagedModel<Guid>, ApiContentQueryOperationStatus> Failed(ApiContentQueryOperationStatus status) =>
        Attempt.FailWithStatus(status, new PagedModel<Guid>());
}
