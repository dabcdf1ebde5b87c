using Passoparola.Cms.Catalogue.Opening;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>The catalogue's filters in the Delivery API.</summary>
public sealed class CatalogueFilterHandler(CatalogueFilters filters) : IFilterHandler
{
    // When a place is open is asked of the clock, and an option has no word for it.
    public bool CanHandle(string query) => filters.Find(query) is { Filter: not OpenOnFilter };

    // Umbraco's contract has no way to refuse: what cannot be read finds nothing here, and is refused where it can be.
    public FilterOption BuildFilterOption(string filter) =>
        filters.Find(filter) is { } found && found.Filter.Read(found.Text).Option is { } option
            ? option
            : new FilterOption { FieldName = FilterNames.Category, Operator = FilterOperation.Is, Values = [] };
}
