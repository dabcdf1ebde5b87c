using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>filter=contentType:a,b</c> and <c>filter=contentType:!a,b</c>, by exact alias.</summary>
public sealed class ContentTypeFilter : IFilterHandler
{
    private const string Prefix = "contentType:";

    public bool CanHandle(string query) => query?.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) == true;

    public FilterOption BuildFilterOption(string filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var list = ListFilter.Parse(filter, Prefix, StringSplitOptions.TrimEntries);
        return new FilterOption
        {
            FieldName = FieldNames.ContentType,
            Values = list.Values,
            Operator = list.Negated ? FilterOperation.IsNot : FilterOperation.Is,
        };
    }
}
