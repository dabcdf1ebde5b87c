using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Infrastructure.NotServed;

/// <summary>Ports whose rooms are being written; a room that arrives takes its ports off this list.</summary>
internal static class AwaitedPorts
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(IAuditRepository), typeof(IAuditEntryRepository),
        typeof(IDocumentRepository),
        typeof(IDocumentUrlAliasRepository), typeof(IDocumentUrlRepository), typeof(IDocumentVersionRepository), typeof(IDomainRepository),
        typeof(IEntityRepository), typeof(IIdKeyMapRepository), typeof(IMediaRepository),
        typeof(INavigationRepository),
        typeof(IPublishStatusRepository), typeof(IRedirectUrlRepository), typeof(IRelationRepository), typeof(IRelationTypeRepository),
        typeof(ITagRepository), typeof(ITrackedReferencesRepository),
        typeof(ICacheManager), typeof(IDocumentCacheService), typeof(IDomainCache), typeof(IDomainCacheService), typeof(IMediaCacheService),
        typeof(IPublishedContentCache), typeof(IPublishedContentTypeCache), typeof(IPublishedMediaCache), typeof(IServerMessenger),
        typeof(IReservedFieldNamesService), typeof(IRequestAccessor), typeof(IUmbracoContextFactory),
        typeof(IImageUrlGenerator),
    ];
}
