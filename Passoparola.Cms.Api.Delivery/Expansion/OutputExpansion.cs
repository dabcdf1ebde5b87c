using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Expansion;

/// <summary>
/// Renders properties as <c>expand</c> and <c>fields</c> ask: two cursors go down their trees together with the
/// rendering. One for each request.
/// </summary>
internal sealed class OutputExpansion : IOutputExpansionStrategy
{
    private readonly IApiPropertyRenderer _renderer;
    private readonly ExpansionBudget? _budget;
    private readonly Stack<(ExpansionNode? Expand, ExpansionNode? Fields)> _cursors = new();
    private int _expanded;

    public OutputExpansion(IHttpContextAccessor http, IApiPropertyRenderer renderer)
    {
        _renderer = renderer;
        var requested = http.HttpContext?.Features.Get<RequestedExpansion>();
        _budget = requested?.Budget;
        _cursors.Push((requested?.Expand, requested?.Fields));
    }

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content) =>
        MapReference(content.Properties);

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true) =>
        MapReference(media.Properties.Where(property => !skipUmbracoProperties || !property.Alias.StartsWith("umbraco", StringComparison.Ordinal)));

    // A block is part of what holds it: only pickers inside it need expanding.
    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) =>
        MayRender(isExpanded: false) ? Map(element.Properties) : [];

    private Dictionary<string, object?> MapReference(IEnumerable<IPublishedProperty> properties)
    {
        var isReferred = _cursors.Count > 1;
        var isExpanded = isReferred && _cursors.Peek().Expand is not null;
        if (!MayRender(isExpanded) || (isReferred && !isExpanded))
        {
            return [];
        }

        _expanded += isExpanded ? 1 : 0;
        try
        {
            return Map(properties);
        }
        finally
        {
            _expanded -= isExpanded ? 1 : 0;
        }
    }

    // What an item holds and refers to is bounded by what exists; only what expanding adds to it is not.
    private bool MayRender(bool isExpanded) =>
        _budget is null || (isExpanded || _expanded > 0 ? _budget.Allows() : !_budget.IsExceeded);

    private Dictionary<string, object?> Map(IEnumerable<IPublishedProperty> properties)
    {
        var (expand, fields) = _cursors.Peek();
        var limited = fields is { Items.Count: > 0 };
        var mapped = new Dictionary<string, object?>();
        foreach (var property in properties)
        {
            var fieldsBelow = fields?.For(property.Alias);
            if (limited && fieldsBelow is null)
            {
                continue;
            }

            var expandBelow = expand?.For(property.Alias);
            _cursors.Push((expandBelow, fieldsBelow));
            try
            {
                mapped[property.Alias] = _renderer.GetPropertyValue(property, expandBelow is not null);
            }
            finally
            {
                _cursors.Pop();
            }
        }

        return mapped;
    }
}
