using Passoparola.Cms.Api.Delivery.Querying.Indexing;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>Asks the query handlers, in the order of their collections; the first that claims a text handles it.</summary>
internal sealed class QueryOptions(
    SelectorHandlerCollection selectors,
    FilterHandlerCollection filters,
    SortHandlerCollection sorts,
    IndexFields fields)
{
    private readonly Lazy<HandlerFields> _fields = new(() => fields.Design().Fields);

    public SelectorOption? ReadSelector(string fetch) =>
        selectors.FirstOrDefault(handler => handler.CanHandle(fetch))?.BuildSelectorOption(fetch);

    public bool TryReadFilters(IEnumerable<string> texts, out List<FilterOption> options) =>
        TryRead(texts, filters, (handler, text) => handler.BuildFilterOption(text), out options);

    public bool TryReadSorts(IEnumerable<string> texts, out List<SortOption> options) =>
        TryRead(texts, sorts, (handler, text) => handler.BuildSortOption(text), out options);

    /// <summary>The first filter that compares a number or a date with something that is neither, and that thing.</summary>
    public (string Filter, string Value, FieldType Expected)? FirstUnreadable(IEnumerable<string> texts)
    {
        foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            if (filters.FirstOrDefault(handler => handler.CanHandle(text))?.BuildFilterOption(text) is { } option
                && _fields.Value.TryGetType(option.FieldName, out var type)
                && HandlerFields.IsNumeric(type)
                && Array.Find(option.Values, value => !HandlerFields.TryParse(type, value, out _)) is { } unreadable)
            {
                return (text, unreadable, type);
            }
        }

        return null;
    }

    private static bool TryRead<THandler, TOption>(IEnumerable<string> texts, IEnumerable<THandler> handlers, Func<THandler, string, TOption> build, out List<TOption> options)
        where THandler : IQueryHandler
    {
        options = [];
        foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            if (handlers.FirstOrDefault(each => each.CanHandle(text)) is not { } handler)
            {
                return false;
            }

            options.Add(build(handler, text));
        }

        return true;
    }
}
