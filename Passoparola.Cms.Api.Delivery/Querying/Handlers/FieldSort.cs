using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary>A sort by one field: <c>word:asc</c>; as in Umbraco, anything but <c>asc</c> after the colon descends.</summary>
public abstract class FieldSort : ISortHandler
{
    private readonly string _prefix;
    private readonly string _fieldName;

    private protected FieldSort(string prefix, string fieldName)
    {
        _prefix = prefix;
        _fieldName = fieldName;
    }

    public bool CanHandle(string query) => query?.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase) == true;

    public SortOption BuildSortOption(string sort)
    {
        ArgumentNullException.ThrowIfNull(sort);
        return new SortOption
        {
            FieldName = _fieldName,
            Direction = sort.AsSpan(_prefix.Length).StartsWith("asc", StringComparison.Ordinal) ? Direction.Ascending : Direction.Descending,
        };
    }
}
