using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Catalogue.Territory;

/// <summary>Runs before the asynchronous handlers that index what changed, so that these see the territory as it is now.</summary>
public sealed class ForgetTerritory(TerritoryOfSite territory) : INotificationHandler<ContentCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => territory.Forget();
}
