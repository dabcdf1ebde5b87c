using Passoparola.Cms.Infrastructure.PublishedMedia;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>
/// There is no library of elements, but element types describe the blocks inside documents and media: when one changes,
/// every converted value that may hold such a block is forgotten.
/// </summary>
internal sealed class ElementCacheService(PublishedDocuments documents, PublishedMediaItems media) : IElementCacheService
{
    public Task<IPublishedElement?> GetByKeyAsync(Guid key, bool? preview = null) => Task.FromResult<IPublishedElement?>(null);

    public IEnumerable<IPublishedElement> GetByContentType(IPublishedContentType contentType) => [];

    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => ForgetConverted();

    public Task RefreshMemoryCacheAsync(Guid key) => Task.CompletedTask;

    public Task RemoveFromMemoryCacheAsync(Guid key) => Task.CompletedTask;

    public Task RefreshElementAsync(IElement element) => Task.CompletedTask;

    public Task DeleteItemAsync(IContentBase content) => Task.CompletedTask;

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => ForgetConverted();

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds)
    {
    }

    public void ClearConvertedContentCache() => ForgetConverted();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => ForgetConverted();

    private Task ForgetConverted()
    {
        documents.ForgetConverted();
        media.ForgetConverted();
        return Task.CompletedTask;
    }
}
