using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>filter=name:a,b</c> and <c>filter=name:!a,b</c>: names that contain, or do not contain, one of the texts.</summary>
public sealed class NameFilter : IFilterHandler
{
    private const string Prefix = "name:";

    public bool CanHandle(string query) => query?.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) == true;

    public FilterOption BuildFilterOption(string filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var list = ListFilter.Parse(filter, Prefix);
        return new FilterOption
        {
            FieldName = FieldNames.Name,
            Values = list.Values,
            Operator = list.Negated ? FilterOperation.DoesNotContain : FilterOperation.Contains,
        };
    }
}
