using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Infrastructure.PublishedMedia;

/// <summary>Core's door to the media items readers see.</summary>
internal sealed class MediaCacheService(PublishedMediaItems published) : IMediaCacheService
{
    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => Task.FromResult<IPublishedContent?>(published.Get(key));

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult<IPublishedContent?>(published.Get(id));

    public bool TryGetCached(Guid key, out IPublishedContent? content)
    {
        content = published.Get(key);
        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(published.Has(id));

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => published.OfType(contentType.Id);

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        published.Load();
        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => SeedAsync(cancellationToken);

    public Task RefreshMemoryCacheAsync(Guid key) => Refresh(key);

    public Task RemoveFromMemoryCacheAsync(Guid key) => Refresh(key);

    public Task RefreshMediaAsync(IMedia media) => Refresh(media.Key);

    public Task DeleteItemAsync(IContentBase content) => Refresh(content.Key);

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds)
    {
        published.RefreshTypes([.. contentTypeIds]);
        return Task.CompletedTask;
    }

    // The stored items are the only stored form; there is no second one to rebuild.
    public void Rebuild(IReadOnlyCollection<int> contentTypeIds)
    {
    }

    public void ClearConvertedContentCache() => published.ForgetConverted();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => published.ForgetConverted(contentTypeIds);

    private Task Refresh(Guid key)
    {
        published.Refresh(key);
        return Task.CompletedTask;
    }
}
