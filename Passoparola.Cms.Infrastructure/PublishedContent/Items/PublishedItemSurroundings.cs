using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Items;

/// <summary>What a published item needs besides its own version.</summary>
internal sealed class PublishedItemSurroundings(
    PropertySurroundings properties,
    Lazy<IDocumentPublishStatusQueryService> publishStatus)
{
    public PropertySurroundings Properties => properties;

    /// <param name="culture">Empty for an item that does not vary by culture.</param>
    public bool IsPublished(Guid key, string culture) =>
        culture.Length == 0
            ? publishStatus.Value.IsPublishedInAnyCulture(key)
            : publishStatus.Value.IsPublished(key, culture);
}
