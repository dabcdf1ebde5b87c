using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal sealed class RefreshTokens(
    ICoreScopeProvider scopes,
    IAmbientDatabase database,
    UserSessions sessions,
    TimeProvider clock,
    IOptionsMonitor<GlobalSettings> settings) : IRefreshTokens
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public string? Redeem(string code, DateTimeOffset codeExpires, Guid sessionId)
    {
        using var scope = scopes.CreateCoreScope();
        var context = database.Writing;
        var now = Now;
        context.Set<UsedCodeRow>().Where(row => row.ExpiresDate < now).ExecuteDelete();
        var hash = Secret.HashOf(code);
        if (context.Set<UsedCodeRow>().Any(row => row.Hash == hash))
        {
            return null;
        }

        var token = Secret.New();
        context.Add(new UsedCodeRow { Hash = hash, ExpiresDate = codeExpires.UtcDateTime });
        Add(token, sessionId);
        scope.Complete();
        return token;
    }

    public string? Rotate(string token, SignInSession session)
    {
        using var scope = scopes.CreateCoreScope();
        var hash = Secret.HashOf(token);
        // Written first, so that two requests with the same token come one after the other.
        var context = database.Writing;
        var row = context.Set<RefreshTokenRow>().AsNoTracking().SingleOrDefault(row => row.Hash == hash);
        var successor = row is not null && row.SessionId == session.Id && row.ExpiresDate >= Now ? Use(token, row) : null;
        scope.Complete();
        return successor;
    }

    private string? Use(string token, RefreshTokenRow row)
    {
        var now = Now;
        if (row.UsedDate is { } used)
        {
            if (now - used <= IRefreshTokens.Grace)
            {
                return Secret.After(token, row.SuccessorSeed!);
            }

            sessions.End(row.SessionId);
            return null;
        }

        var seed = Secret.NewSeed();
        database.Writing.Set<RefreshTokenRow>().Where(other => other.Hash == row.Hash).ExecuteUpdate(set => set
            .SetProperty(other => other.UsedDate, now)
            .SetProperty(other => other.SuccessorSeed, seed));
        var successor = Secret.After(token, seed);
        Add(successor, row.SessionId);
        return successor;
    }

    private void Add(string token, Guid sessionId)
    {
        var now = Now;
        var context = database.Writing;
        context.Set<RefreshTokenRow>().Where(row => row.ExpiresDate < now).ExecuteDelete();
        context.Add(new RefreshTokenRow { Hash = Secret.HashOf(token), SessionId = sessionId, ExpiresDate = now + settings.CurrentValue.TimeOut });
        context.SaveChanges();
        context.ChangeTracker.Clear();
        sessions.Touch(sessionId);
    }
}
