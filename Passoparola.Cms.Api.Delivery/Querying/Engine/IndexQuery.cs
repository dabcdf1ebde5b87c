using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>A query over one partition.</summary>
/// <param name="Selector">What is queried; null is everything.</param>
/// <param name="Filters">Conditions that must all hold.</param>
/// <param name="Sorts">The order, the first deciding first.</param>
/// <param name="Skip">How many matches to pass over.</param>
/// <param name="Take">How many matches to give at most.</param>
internal sealed record IndexQuery(SelectorOption? Selector, IEnumerable<FilterOption> Filters, IEnumerable<SortOption> Sorts, int Skip, int Take)
{
    public PagedModel<Guid> Over(CulturePartition partition)
    {
        var clauses = Filters.Select(filter => Clauses.Of(partition, filter)).OfType<IClause>().ToList();
        if (Selector is not null)
        {
            clauses.Add(Clauses.Of(partition, Selector));
        }

        var page = new TopMatches(new DocumentOrder(partition.Schema, Sorts), (long)Skip + Take);
        foreach (var document in Candidates(partition, clauses))
        {
            if (clauses.TrueForAll(clause => clause.Matches(document)))
            {
                page.Add(document);
            }
        }

        return new PagedModel<Guid>(page.Total, [.. page.InOrder().Skip(Skip).Select(document => document.Key)]);
    }

    // The clause with the fewest candidates leads; the others are asked about each.
    private static IEnumerable<IndexedDocument> Candidates(CulturePartition partition, List<IClause> clauses)
    {
        var leader = clauses.MinBy(clause => clause.Cost);
        return leader is null || leader.Cost > partition.Count
            ? partition.Documents
            : leader.Candidates().Select(partition.At).OfType<IndexedDocument>();
    }
}
