using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Infrastructure.PublishedMedia;

// Media have no drafts: what preview asks for is what everybody sees.
internal sealed class PublishedMediaCache(PublishedMediaItems published) : IPublishedMediaCache
{
    public IPublishedContent? GetById(bool preview, int contentId) => published.Get(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => published.Get(contentId);

    public IPublishedContent? GetById(int contentId) => published.Get(contentId);

    public IPublishedContent? GetById(Guid contentId) => published.Get(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult<IPublishedContent?>(published.Get(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult<IPublishedContent?>(published.Get(key));
}
