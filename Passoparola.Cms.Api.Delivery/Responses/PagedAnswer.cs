namespace Passoparola.Cms.Api.Delivery.Responses;

/// <summary>A page of a query's answer.</summary>
/// <param name="Total">How many items match in all.</param>
/// <param name="Items">The items of the page.</param>
internal sealed record PagedAnswer<T>(long Total, IReadOnlyList<T> Items);
