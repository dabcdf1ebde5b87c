using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>All published caches in one place, for Core.</summary>
internal sealed class PublishedCaches(
    Lazy<IPublishedContentCache> content,
    Lazy<IPublishedMediaCache> media,
    Lazy<IPublishedMemberCache> members,
    Lazy<IPublishedElementCache> elements,
    Lazy<IDomainCache> domains,
    ElementsCache elementsCache) : ICacheManager
{
    public IPublishedContentCache Content => content.Value;

    public IPublishedMediaCache Media => media.Value;

    public IPublishedMemberCache Members => members.Value;

    public IPublishedElementCache Elements => elements.Value;

    public IDomainCache Domains => domains.Value;

    public IAppCache ElementsCache => elementsCache;
}
