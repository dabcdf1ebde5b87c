using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Media;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.NotServed;

/// <summary>Ports whose rooms are being written; a room that arrives takes its ports off this list.</summary>
internal static class AwaitedPorts
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(IAuditEntryRepository),
        typeof(IAuditRepository),
        typeof(ICacheManager),
        typeof(IDocumentCacheService),
        typeof(IDocumentRepository),
        typeof(IDocumentUrlAliasRepository), typeof(IDocumentUrlRepository), typeof(IDocumentVersionRepository), typeof(IDomainRepository),
        typeof(IDocumentVersionRepository),
        typeof(IDomainCache),
        typeof(IDomainCacheService),
        typeof(IDomainRepository),
        typeof(IEntityRepository), typeof(IIdKeyMapRepository), typeof(IMediaRepository),
        typeof(IImageUrlGenerator),
        typeof(IMediaCacheService),
        typeof(IMediaRepository),
        typeof(INavigationRepository),
        typeof(IPublishStatusRepository), typeof(IRedirectUrlRepository), typeof(IRelationRepository), typeof(IRelationTypeRepository),
        typeof(IPublishedContentCache),
        typeof(IPublishedContentTypeCache),
        typeof(IPublishedDocumentSource), typeof(IStoredMediaSource),
        typeof(IPublishedMediaCache),
        typeof(IRedirectUrlRepository),
        typeof(IRelationRepository),
        typeof(IRelationTypeRepository),
        typeof(IRequestAccessor),
        typeof(IReservedFieldNamesService),
        typeof(IServerMessenger),
        typeof(ITagRepository),
        typeof(ITagRepository), typeof(ITrackedReferencesRepository),
        typeof(ITrackedReferencesRepository),
        typeof(IUmbracoContextFactory),
    ];
}
