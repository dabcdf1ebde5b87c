using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary>A <c>fetch</c> word that names one item. An item that does not exist selects nothing.</summary>
public abstract class BuiltInSelector : ISelectorHandler
{
    private readonly string _prefix;
    private readonly string _fieldName;
    private readonly IApiContentPathResolver _paths;

    private protected BuiltInSelector(string prefix, string fieldName, IApiContentPathResolver paths)
    {
        _prefix = prefix;
        _fieldName = fieldName;
        _paths = paths;
    }

    public bool CanHandle(string query) => query?.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase) == true;

    public SelectorOption BuildSelectorOption(string selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var item = new SelectorArgument(_paths).Resolve(selector[_prefix.Length..]);
        return new SelectorOption
        {
            FieldName = _fieldName,
            Values = item is null ? [] : [.. Values(item.Value).Select(key => key.ToString("D"))],
        };
    }

    private protected abstract IEnumerable<Guid> Values(Guid item);
}
