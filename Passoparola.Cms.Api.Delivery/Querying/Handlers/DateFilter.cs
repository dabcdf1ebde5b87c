using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary>A filter over a date: <c>word:</c>, <c>word&lt;</c>, <c>word&lt;:</c>, <c>word&gt;</c> or <c>word&gt;:</c> and an instant.</summary>
public abstract class DateFilter : IFilterHandler
{
    // The longer form first: "<:" also begins with "<".
    private static readonly (string Written, FilterOperation Meaning)[] Operators =
    [
        ("<:", FilterOperation.LessThanOrEqual),
        (">:", FilterOperation.GreaterThanOrEqual),
        ("<", FilterOperation.LessThan),
        (">", FilterOperation.GreaterThan),
        (":", FilterOperation.Is),
    ];

    private readonly string _fieldName;

    private protected DateFilter(string fieldName) => _fieldName = fieldName;

    public bool CanHandle(string query) =>
        query?.StartsWith(_fieldName, StringComparison.OrdinalIgnoreCase) == true
        && Operators.Any(each => query.AsSpan(_fieldName.Length).StartsWith(each.Written));

    public FilterOption BuildFilterOption(string filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rest = filter[_fieldName.Length..];
        var (written, meaning) = Operators.First(each => rest.StartsWith(each.Written, StringComparison.Ordinal));
        return new FilterOption { FieldName = _fieldName, Values = [rest[written.Length..]], Operator = meaning };
    }
}
