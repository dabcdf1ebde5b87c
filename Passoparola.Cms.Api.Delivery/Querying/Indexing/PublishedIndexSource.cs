using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>
/// The published documents, wholly from memory. A culture shows a document when it and all its ancestors are published
/// in that culture, which is when the document has a route.
/// </summary>
internal sealed class PublishedIndexSource(
    IPublishedContentCache cache,
    IContentTypeService contentTypes,
    IDocumentNavigationQueryService navigation,
    IDocumentPublishStatusQueryService publishStatus) : IIndexSource
{
    public IEnumerable<Guid> AllKeys() => navigation.KeysInTreeOrder();

    public IEnumerable<SourceDocument> Read(IEnumerable<Guid> keys)
    {
        var types = new Dictionary<int, IContentType?>();
        foreach (var published in keys.Select(key => cache.GetById(false, key)).OfType<IPublishedContent>())
        {
            var typeId = published.ContentType.Id;
            if (!types.TryGetValue(typeId, out var type))
            {
                types[typeId] = type = contentTypes.Get(typeId);
            }

            if (type is not null)
            {
                yield return new SourceDocument(PublishedValuesAsContent.Of(published, type), published);
            }
        }
    }

    public bool IsVisible(IContent document, string culture)
    {
        if (culture.Length == 0)
        {
            return !document.ContentType.VariesByCulture()
                && publishStatus.IsPublishedInAnyCulture(document.Key)
                && publishStatus.HasPublishedAncestorPath(document.Key);
        }

        return (!document.ContentType.VariesByCulture() || document.IsCulturePublished(culture))
            && publishStatus.IsPublished(document.Key, culture)
            && publishStatus.HasPublishedAncestorPath(document.Key, culture);
    }
}
