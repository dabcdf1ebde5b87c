using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal sealed class SignInSessions(
    ICoreScopeProvider scopes,
    UserSessions sessions,
    UserWriting writing,
    CommittedState<OpenSessions> open,
    CommittedState<UserDirectory> users,
    IOptionsMonitor<SecuritySettings> settings) : ISignInSessions
{
    public string Open(Guid userKey, string address)
    {
        using var scope = scopes.CreateCoreScope();
        var user = users.Value.Find(userKey) ?? throw new InvalidOperationException($"No user has the key {userKey}.");
        if (!settings.CurrentValue.GetUserAllowConcurrentLogins())
        {
            sessions.Clear(user.Id);
        }

        var handle = Secret.New();
        sessions.Create(
            new UserSessionRow { UserId = user.Id, IpAddress = address, HandleHash = Secret.HashOf(handle), SecurityStamp = user.SecurityStamp },
            cleanStaleSessions: true);
        writing.NoteSignIn(user.Id);
        scope.Complete();
        return handle;
    }

    public SignInSession? Find(string handle)
    {
        if (open.Known is { } sessionsNow && users.Known is { } usersNow)
        {
            return Find(handle, sessionsNow, usersNow);
        }

        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return Find(handle, open.Value, users.Value);
    }

    public void End(Guid sessionId)
    {
        using var scope = scopes.CreateCoreScope();
        sessions.End(sessionId);
        scope.Complete();
    }

    public void Keep(SignInSession session)
    {
        using var scope = scopes.CreateCoreScope();
        if (users.Value.Find(session.UserKey) is { } user)
        {
            sessions.Restamp(session.Id, user.SecurityStamp);
        }

        scope.Complete();
    }

    private SignInSession? Find(string handle, OpenSessions sessionsNow, UserDirectory usersNow) =>
        sessionsNow.Find(Secret.HashOf(handle)) is { } session
        && sessions.IsFresh(session)
        && usersNow.Find(session.UserId) is { IsApproved: true, IsLockedOut: false, Kind: (byte)UserKind.Default } user
        && user.SecurityStamp == session.SecurityStamp
            ? new SignInSession(session.Id, user.Key)
            : null;
}
