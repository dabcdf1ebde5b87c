using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Infrastructure.SignIns;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Api.Management.Security;

/// <summary>
/// Who changes their own password, name or address stays signed in where they did it. All their other sessions end.
/// </summary>
internal sealed class KeepOwnSession(IHttpContextAccessor http, ISignInSessions sessions) : INotificationHandler<UserSavedNotification>
{
    public void Handle(UserSavedNotification notification)
    {
        if (http.HttpContext?.User is { } asking
            && Guid.TryParse(asking.FindFirstValue(BackOfficeScheme.SessionClaim), out var session)
            && Guid.TryParse(asking.FindFirstValue(ClaimTypes.NameIdentifier), out var key)
            && notification.SavedEntities.Any(user => user.Key == key))
        {
            sessions.Keep(new SignInSession(session, key));
        }
    }
}
