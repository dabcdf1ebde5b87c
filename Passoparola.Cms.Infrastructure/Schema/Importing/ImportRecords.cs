using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Remembers the state in which the import left each document.</summary>
internal sealed class ImportRecords(IAmbientDatabase database, ICoreScopeProvider scopes, TimeProvider clock)
{
    /// <summary>Key to the hash of the state the import left.</summary>
    public Dictionary<Guid, string> All()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return database.Current.Set<ImportRecordRow>().AsNoTracking().ToDictionary(row => row.Key, row => row.StateHash);
    }

    /// <summary>Replaces the records of these documents, in the caller's scope.</summary>
    public void Save(IReadOnlyDictionary<Guid, string> stateHashes)
    {
        var context = database.Writing;
        var keys = stateHashes.Keys.ToArray();
        context.Set<ImportRecordRow>().Where(row => keys.Contains(row.Key)).ExecuteDelete();
        var now = clock.GetUtcNow().UtcDateTime;
        context.AddRange(stateHashes.Select(entry => new ImportRecordRow { Key = entry.Key, StateHash = entry.Value, ImportedAt = now }));
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }
}
