using System.Collections.Frozen;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>
/// Which notifications caches follow, and Core's handler that says how. The handlers run before the commit against a
/// recorder, so that what the caches are told and what the change feed holds are the same thing.
/// </summary>
internal static class CacheNotifications
{
    private static readonly FrozenDictionary<Type, Action<DistributedCache, INotification>> Handlers =
        new Dictionary<Type, Action<DistributedCache, INotification>>
        {
            On<ContentTreeChangeNotification>(cache => new ContentTreeChangeDistributedCacheNotificationHandler(cache)),
            On<ContentTypeChangedNotification>(cache => new ContentTypeChangedDistributedCacheNotificationHandler(cache)),
            On<DataTypeDeletedNotification>(cache => new DataTypeDeletedDistributedCacheNotificationHandler(cache)),
            On<DataTypeSavedNotification>(cache => new DataTypeSavedDistributedCacheNotificationHandler(cache)),
            On<DictionaryItemDeletedNotification>(cache => new DictionaryItemDeletedDistributedCacheNotificationHandler(cache)),
            On<DictionaryItemSavedNotification>(cache => new DictionaryItemSavedDistributedCacheNotificationHandler(cache)),
            On<DomainDeletedNotification>(cache => new DomainDeletedDistributedCacheNotificationHandler(cache)),
            On<DomainSavedNotification>(cache => new DomainSavedDistributedCacheNotificationHandler(cache)),
            On<LanguageDeletedNotification>(cache => new LanguageDeletedDistributedCacheNotificationHandler(cache)),
            On<LanguageSavedNotification>(cache => new LanguageSavedDistributedCacheNotificationHandler(cache)),
            On<MediaTreeChangeNotification>(cache => new MediaTreeChangeDistributedCacheNotificationHandler(cache)),
            On<MediaTypeChangedNotification>(cache => new MediaTypeChangedDistributedCacheNotificationHandler(cache)),
            On<PublicAccessEntryDeletedNotification>(cache => new PublicAccessEntryDeletedDistributedCacheNotificationHandler(cache)),
            On<PublicAccessEntrySavedNotification>(cache => new PublicAccessEntrySavedDistributedCacheNotificationHandler(cache)),
            On<RelationTypeDeletedNotification>(cache => new RelationTypeDeletedDistributedCacheNotificationHandler(cache)),
            On<RelationTypeSavedNotification>(cache => new RelationTypeSavedDistributedCacheNotificationHandler(cache)),
            On<UserDeletedNotification>(cache => new UserDeletedDistributedCacheNotificationHandler(cache)),
            On<UserGroupDeletedNotification>(cache => new UserGroupDeletedDistributedCacheNotificationHandler(cache)),
            On<UserGroupWithUsersSavedNotification>(cache => new UserGroupWithUsersSavedDistributedCacheNotificationHandler(cache)),
            On<UserSavedNotification>(cache => new UserSavedDistributedCacheNotificationHandler(cache)),
        }.ToFrozenDictionary();

    /// <summary>What the refreshers are to be told about these notifications, in order.</summary>
    public static IReadOnlyList<RefreshInstruction> Instructions(IReadOnlyList<INotification> notifications, CacheRefresherCollection refreshers)
    {
        var recorder = new InstructionRecorder();
        var cache = new DistributedCache(recorder, refreshers);
        foreach (var notification in notifications)
        {
            if (notification is RefreshRequestedNotification requested)
            {
                recorder.Record(requested.Instruction);
            }
            else if (Handlers.TryGetValue(notification.GetType(), out var handle))
            {
                handle(cache, notification);
            }
        }

        return recorder.Instructions;
    }

    /// <summary>Who made the change, where a notification carries what was written.</summary>
    public static int? Author(IReadOnlyList<INotification> notifications) =>
        notifications.Select(Author).FirstOrDefault(author => author is not null);

    private static int? Author(INotification notification) => notification switch
    {
        ContentTreeChangeNotification content => Author(content.Changes.Select(change => change.Item)),
        MediaTreeChangeNotification media => Author(media.Changes.Select(change => change.Item)),
        _ => null,
    };

    private static int? Author(IEnumerable<IContentBase> items) => items.Select(item => (int?)item.WriterId).FirstOrDefault();

    private static KeyValuePair<Type, Action<DistributedCache, INotification>> On<TNotification>(
        Func<DistributedCache, INotificationHandler<TNotification>> handler)
        where TNotification : INotification =>
        KeyValuePair.Create<Type, Action<DistributedCache, INotification>>(
            typeof(TNotification), (cache, notification) => handler(cache).Handle((TNotification)notification));

    private static void Add(
        this Dictionary<Type, Action<DistributedCache, INotification>> handlers,
        KeyValuePair<Type, Action<DistributedCache, INotification>> handler) => handlers.Add(handler.Key, handler.Value);
}
