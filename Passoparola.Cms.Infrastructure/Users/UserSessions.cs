using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>Who is signed in to the back office, so that a session can be ended from the server.</summary>
internal sealed class UserSessions(
    IAmbientDatabase database,
    CommittedState<OpenSessions> open,
    TimeProvider clock,
    IOptionsMonitor<GlobalSettings> settings)
{
    private static readonly TimeSpan Stale = TimeSpan.FromDays(15);

    // Writing on every request would make reading the back office a write.
    private static readonly TimeSpan ValidationStep = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private DbSet<UserSessionRow> Written => database.Writing.Set<UserSessionRow>();

    public Guid Create(int userId, string ipAddress, bool cleanStaleSessions) =>
        Create(new UserSessionRow { UserId = userId, IpAddress = ipAddress }, cleanStaleSessions);

    /// <param name="session">Whose it is, and what the browser holds of it. The rest is filled in.</param>
    public Guid Create(UserSessionRow session, bool cleanStaleSessions)
    {
        if (cleanStaleSessions)
        {
            Clear(Stale);
        }

        session.Id = Guid.NewGuid();
        session.LoggedInDate = session.LastValidatedDate = Now;
        var context = database.Writing;
        context.Add(session);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        open.Changed();
        return session.Id;
    }

    public bool Validate(int userId, Guid sessionId)
    {
        var session = database.Current.Set<UserSessionRow>().AsNoTracking().SingleOrDefault(row => row.Id == sessionId);
        if (session is null || session.UserId != userId || session.LoggedOutDate is not null)
        {
            return false;
        }

        if (!IsFresh(session))
        {
            End(sessionId);
            return false;
        }

        if (Now - session.LastValidatedDate > ValidationStep)
        {
            Touch(sessionId);
        }

        return true;
    }

    /// <summary>Whether the session was used recently enough to be used again.</summary>
    public bool IsFresh(UserSessionRow session) => Now - session.LastValidatedDate <= settings.CurrentValue.TimeOut;

    /// <summary>The session's idle time starts anew.</summary>
    public void Touch(Guid sessionId)
    {
        var now = Now;
        Written.Where(row => row.Id == sessionId).ExecuteUpdate(set => set.SetProperty(row => row.LastValidatedDate, now));
        open.Changed();
    }

    /// <summary>The session goes on although the user's stamp has changed.</summary>
    public void Restamp(Guid sessionId, string? stamp)
    {
        Written.Where(row => row.Id == sessionId).ExecuteUpdate(set => set.SetProperty(row => row.SecurityStamp, stamp));
        open.Changed();
    }

    public int Clear(int userId) => Delete(Written.Where(row => row.UserId == userId));

    public int Clear(TimeSpan olderThan)
    {
        var limit = Now - olderThan;
        return Delete(Written.Where(row => row.LastValidatedDate < limit));
    }

    public void End(Guid sessionId)
    {
        var now = Now;
        Written.Where(row => row.Id == sessionId && row.LoggedOutDate == null)
            .ExecuteUpdate(set => set.SetProperty(row => row.LoggedOutDate, now));
        open.Changed();
    }

    private int Delete(IQueryable<UserSessionRow> sessions)
    {
        var deleted = sessions.ExecuteDelete();
        open.Changed();
        return deleted;
    }
}
