using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.Security.Access;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Extensions;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace Passoparola.Cms.Api.Management.ServerEvents;

internal static class ServerEventComposition
{
    public static void AddServerEvents(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSignalR();
        services.TryAddSingleton<EventQueue>();
        services.TryAddSingleton<UserConnections>();
        services.AddUnique<IUserConnectionManager>(provider => provider.GetRequiredService<UserConnections>());
        services.AddUnique<IServerEventAuthorizationService, ServerEventAuthorization>();
        services.AddUnique<IServerEventUserManager, ServerEventUsers>();
        services.AddUnique<IServerEventRouter, ServerEventRouter>();
        services.AddHostedService<TellBrowsers>();
        builder.EventSourceAuthorizers().Append<SectionAuthorizer>();
        builder.ServerEventAccessFilters().Append<DocumentStartNodeFilter>().Append<MediaStartNodeFilter>();
        builder.AddHandlers();
    }

    public static void MapServerEvents(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapHub<ServerEventHub>(ManagementPaths.ServerEvents).RequireAuthorization(AccessPolicy.BackOfficeAccess);

    private static void AddHandlers(this IUmbracoBuilder builder)
    {
        builder.AddNotificationHandler<ContentTreeChangeNotification, TreeEvents>();
        builder.AddNotificationHandler<MediaTreeChangeNotification, TreeEvents>();
        builder.AddNotificationHandler<ContentTypeChangedNotification, TypeEvents>();
        builder.AddNotificationHandler<MediaTypeChangedNotification, TypeEvents>();
        builder.Tell<DataTypeSavedNotification, DataTypeDeletedNotification, IDataType>(Source.DataType);
        builder.Tell<DomainSavedNotification, DomainDeletedNotification, IDomain>(Source.Domain);
        builder.Tell<LanguageSavedNotification, LanguageDeletedNotification, ILanguage>(Source.Language);
        builder.Tell<RelationSavedNotification, RelationDeletedNotification, IRelation>(Source.Relation);
        builder.Tell<UserSavedNotification, UserDeletedNotification, IUser>(Source.User);
        builder.Tell<UserGroupSavedNotification, UserGroupDeletedNotification, IUserGroup>(Source.UserGroup);
    }

    private static void Tell<TSaved, TDeleted, TEntity>(this IUmbracoBuilder builder, string source)
        where TSaved : SavedNotification<TEntity>
        where TDeleted : DeletedNotification<TEntity>
        where TEntity : IEntity
    {
        builder.Services.TryAddSingleton(new EntityEventSource<TEntity>(source));
        builder.AddNotificationHandler<TSaved, SavedEvents<TSaved, TEntity>>();
        builder.AddNotificationHandler<TDeleted, DeletedEvents<TDeleted, TEntity>>();
    }
}
