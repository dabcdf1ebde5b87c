using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Catalogue.Visibility;

/// <summary>Warns who saves a document with a protected place whose address or postal code its other texts give away.</summary>
public sealed class WarnOfToldPlace : INotificationHandler<ContentSavingNotification>
{
    private const string Category = "Luogo protetto";

    public void Handle(ContentSavingNotification notification)
    {
        ArgumentNullException.ThrowIfNull(notification);
        foreach (var document in notification.SavedEntities)
        {
            foreach (var (secret, where) in ToldPlaces.In(document))
            {
                notification.Messages.Add(new EventMessage(
                    Category,
                    $"«{secret}» è un luogo protetto, ma compare anche in «{where}»: chi legge la scheda può trovarlo.",
                    EventMessageType.Warning));
            }
        }
    }
}
