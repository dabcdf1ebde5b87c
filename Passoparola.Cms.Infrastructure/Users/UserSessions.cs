using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>Who is signed in to the back office, so that a session can be ended from the server.</summary>
internal sealed class UserSessions(IAmbientDatabase database, TimeProvider clock, IOptionsMonitor<GlobalSettings> settings)
{
    private static readonly TimeSpan Stale = TimeSpan.FromDays(15);

    // Writing on every request would make reading the back office a write.
    private static readonly TimeSpan ValidationStep = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Guid Create(int userId, string ipAddress, bool cleanStaleSessions)
    {
        if (cleanStaleSessions)
        {
            Clear(Stale);
        }

        var now = Now;
        var context = database.Writing;
        var row = new UserSessionRow
        {
            Id = Guid.NewGuid(),
            UserId = userId,
            LoggedInDate = now,
            LastValidatedDate = now,
            IpAddress = ipAddress,
        };
        context.Add(row);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return row.Id;
    }

    public bool Validate(int userId, Guid sessionId)
    {
        var session = database.Current.Set<UserSessionRow>().AsNoTracking().SingleOrDefault(row => row.Id == sessionId);
        if (session is null || session.UserId != userId || session.LoggedOutDate is not null)
        {
            return false;
        }

        var now = Now;
        var idle = now - session.LastValidatedDate;
        if (idle > settings.CurrentValue.TimeOut)
        {
            End(sessionId);
            return false;
        }

        if (idle > ValidationStep)
        {
            database.Writing.Set<UserSessionRow>().Where(row => row.Id == sessionId)
                .ExecuteUpdate(set => set.SetProperty(row => row.LastValidatedDate, now));
        }

        return true;
    }

    public int Clear(int userId) =>
        database.Writing.Set<UserSessionRow>().Where(row => row.UserId == userId).ExecuteDelete();

    public int Clear(TimeSpan olderThan)
    {
        var limit = Now - olderThan;
        return database.Writing.Set<UserSessionRow>().Where(row => row.LastValidatedDate < limit).ExecuteDelete();
    }

    public void End(Guid sessionId)
    {
        var now = Now;
        database.Writing.Set<UserSessionRow>().Where(row => row.Id == sessionId)
            .ExecuteUpdate(set => set.SetProperty(row => row.LoggedOutDate, now));
    }
}
