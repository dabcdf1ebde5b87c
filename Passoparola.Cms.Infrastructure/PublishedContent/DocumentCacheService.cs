using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>Core's door to the documents readers see (in memory) and to drafts (in the database).</summary>
internal sealed class DocumentCacheService(PublishedDocuments published, DraftDocuments drafts, Lazy<IPreviewService> previewService)
    : IDocumentCacheService
{
    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => Task.FromResult(Get(key, preview));

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(Get(id, preview));

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null)
    {
        if (IsPreview(preview))
        {
            var found = drafts.Get(keys).ToDictionary(item => item.Key);
            return Task.FromResult<IReadOnlyList<IPublishedContent>>([.. keys.Select(found.GetValueOrDefault).OfType<IPublishedContent>()]);
        }

        return Task.FromResult<IReadOnlyList<IPublishedContent>>([.. keys.Select(published.Get).OfType<IPublishedContent>()]);
    }

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content)
    {
        content = preview ? null : published.Get(key);
        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) =>
        Task.FromResult(preview ? drafts.Get(id) is not null : published.Has(id));

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => published.OfType(contentType.Id);

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        published.Load();
        return Task.CompletedTask;
    }

    // Core says "clear" where everything may have changed; a store that is always whole reads everything again.
    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => SeedAsync(cancellationToken);

    public Task RefreshMemoryCacheAsync(Guid key) => Refresh(key);

    // Asked for when a branch loses one of its cultures, too: what is still published stays.
    public Task RemoveFromMemoryCacheAsync(Guid key) => Refresh(key);

    public Task RefreshContentAsync(IContent content) => Refresh(content.Key);

    public Task DeleteItemAsync(IContentBase content) => Refresh(content.Key);

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds)
    {
        published.RefreshTypes([.. contentTypeIds]);
        return Task.CompletedTask;
    }

    // The versions themselves are the only stored form; there is no second one to rebuild.
    public void Rebuild(IReadOnlyCollection<int> contentTypeIds)
    {
    }

    public void ClearConvertedContentCache() => published.ForgetConverted();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => published.ForgetConverted(contentTypeIds);

    public IPublishedContent? Get(Guid key, bool? preview) => IsPreview(preview) ? drafts.Get(key) : published.Get(key);

    public IPublishedContent? Get(int id, bool? preview) => IsPreview(preview) ? drafts.Get(id) : published.Get(id);

    private bool IsPreview(bool? preview) => preview ?? previewService.Value.IsInPreview();

    private Task Refresh(Guid key)
    {
        published.Refresh(key);
        return Task.CompletedTask;
    }
}
