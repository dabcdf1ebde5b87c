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
        typeof(IAuditEntryRepository),
        typeof(IAuditRepository),
        typeof(ICacheManager),
        typeof(IDocumentCacheService),
        typeof(IDocumentRepository),
        typeof(IDocumentVersionRepository),
        typeof(IDomainCache),
        typeof(IDomainCacheService),
        typeof(IDomainRepository),
        typeof(IImageUrlGenerator),
        typeof(IMediaCacheService),
        typeof(IMediaRepository),
        typeof(IPublishedContentCache),
        typeof(IPublishedContentTypeCache),
        typeof(IPublishedMediaCache),
        typeof(IRedirectUrlRepository),
        typeof(IRelationRepository),
        typeof(IRelationTypeRepository),
        typeof(IRequestAccessor),
        typeof(IReservedFieldNamesService),
        typeof(IServerMessenger),
        typeof(ITagRepository),
        typeof(ITrackedReferencesRepository),
        typeof(IUmbracoContextFactory),
    ];
}
