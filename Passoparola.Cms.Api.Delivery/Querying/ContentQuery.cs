using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;
using Passoparola.Cms.Search.Querying.Clauses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>A query over what one culture shows.</summary>
/// <param name="Selector">What is queried; null is everything.</param>
/// <param name="Filters">Conditions that must all hold.</param>
/// <param name="Sorts">The order, the first deciding first. One on an unknown field is passed over.</param>
/// <param name="Skip">How many matches to pass over.</param>
/// <param name="Take">How many matches to give at most.</param>
internal sealed record ContentQuery(SelectorOption? Selector, IEnumerable<FilterOption> Filters, IEnumerable<SortOption> Sorts, int Skip, int Take)
{
    public PagedModel<Guid> Over(SearchSnapshot snapshot, HandlerFields fields)
    {
        var conditions = new Conditions(fields);
        var clauses = Filters.Select(conditions.Of).OfType<SearchClause>().ToList();
        if (Selector is not null)
        {
            clauses.Add(conditions.Of(Selector));
        }

        var found = snapshot.Search(new SearchQuery
        {
            Filters = [.. clauses.Select(clause => new SearchFilter(clause))],
            Sorts =
            [
                .. Sorts.Where(sort => fields.TryGetType(sort.FieldName, out _))
                    .Select(sort => new SearchSort(sort.FieldName, sort.Direction == Direction.Descending)),
            ],
            Skip = Skip,
            Take = Take,
        });
        return new PagedModel<Guid>(found.Total, [.. found.Hits.Select(hit => hit.Key)]);
    }
}
