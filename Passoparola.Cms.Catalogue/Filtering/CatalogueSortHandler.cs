using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>The catalogue's sorts in the Delivery API, beside Umbraco's own: <c>lastVerified:desc</c> and <c>startsOn:asc</c>, either way round.</summary>
public sealed class CatalogueSortHandler : ISortHandler
{
    private static readonly string[] Fields = [FilterNames.LastVerified, FilterNames.StartsOn];

    public bool CanHandle(string query) => Field(query) is not null;

    public SortOption BuildSortOption(string sort) => new()
    {
        FieldName = Field(sort) ?? throw new ArgumentException($"'{sort}' is none of the catalogue's sorts.", nameof(sort)),
        Direction = sort.EndsWith(":asc", StringComparison.OrdinalIgnoreCase) ? Direction.Ascending : Direction.Descending,
    };

    private static string? Field(string? sort) =>
        Array.Find(Fields, field => string.Equals(sort, $"{field}:asc", StringComparison.OrdinalIgnoreCase)
            || string.Equals(sort, $"{field}:desc", StringComparison.OrdinalIgnoreCase));
}
