using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>The sessions that nobody has ended, at one moment: as few as the team that edits.</summary>
internal sealed class OpenSessions
{
    private readonly FrozenDictionary<string, UserSessionRow> _byHandle;

    private OpenSessions(IReadOnlyList<UserSessionRow> sessions) =>
        _byHandle = sessions.Where(row => row.HandleHash is not null).ToFrozenDictionary(row => row.HandleHash!);

    public static OpenSessions Load(CmsDbContext context) =>
        new([.. context.Set<UserSessionRow>().AsNoTracking().Where(row => row.LoggedOutDate == null)]);

    public UserSessionRow? Find(string handleHash) => _byHandle.GetValueOrDefault(handleHash);
}
