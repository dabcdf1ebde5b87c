using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Changes;

internal sealed class ChangeFeed(IAmbientDatabase database, ICoreScopeProvider scopes, FollowedChanges followed) : IChangeFeed
{
    public long LastNumber => followed.LastNumber;

    public long LastApplied => followed.LastApplied;

    public IReadOnlyList<Change> Since(long number, int max)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return
        [
            .. database.Current.Set<ChangeRow>().AsNoTracking()
                .Where(row => row.Number > number)
                .OrderBy(row => row.Number)
                .Take(max)
                .AsEnumerable()
                .Select(row => row.ToChange()),
        ];
    }

    public long LastStored()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return database.Current.Set<ChangeRow>().Max(row => (long?)row.Number) ?? 0;
    }

    /// <summary>Drops what is older; the last change stays, because the next number follows it.</summary>
    public int Trim(DateTime before)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var rows = database.Writing.Set<ChangeRow>();
        var kept = Math.Min(LastApplied, rows.Max(row => (long?)row.Number) ?? 0);
        return rows.Where(row => row.At < before && row.Number < kept).ExecuteDelete();
    }
}
