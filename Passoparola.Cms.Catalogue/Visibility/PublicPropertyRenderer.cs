using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Catalogue.Visibility;

/// <summary>
/// Renders for the Delivery API what anybody may read, in preview too: an internal property is null, and a hidden block
/// is not in its list.
/// </summary>
public sealed class PublicPropertyRenderer(IPublishedValueFallback fallback) : IApiPropertyRenderer
{
    private readonly ApiPropertyRenderer _renderer = new(fallback);

    public object? GetPropertyValue(IPublishedProperty property, bool expanding) =>
        InternalProperties.Aliases.Contains(property.Alias)
            ? null
            : WithoutHidden(property, _renderer.GetPropertyValue(property, expanding));

    private static object? WithoutHidden(IPublishedProperty property, object? rendered)
    {
        // The value decides, not what was rendered: a request may have left the toggle out of its fields.
        if (rendered is not ApiBlockListModel list || property.GetValue() is not BlockListModel blocks)
        {
            return rendered;
        }

        var hidden = blocks.Where(block => IsHidden(block.Content)).Select(block => block.Content.Key).ToHashSet();
        return hidden.Count == 0 ? rendered : new ApiBlockListModel([.. list.Items.Where(item => !hidden.Contains(item.Content.Id))]);
    }

    private static bool IsHidden(IPublishedElement block) =>
        block.GetProperty(InternalProperties.Hidden)?.GetValue() is true;
}
