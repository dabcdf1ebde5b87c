using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Remembers what was imported, in the transaction that imports it.</summary>
internal sealed class ImportRecords(IAmbientDatabase database, ICoreScopeProvider scopes, TimeProvider clock)
{
    public Dictionary<Guid, ImportRecord> All()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return database.Current.Set<ImportRecordRow>().AsNoTracking()
            .Select(row => new { row.Key, row.FileHash, row.StateHash })
            .ToDictionary(row => row.Key, row => new ImportRecord(row.FileHash, row.StateHash));
    }

    /// <summary>Replaces the records of these things, in the caller's scope.</summary>
    public void Save(IReadOnlyDictionary<Guid, ImportRecord> records)
    {
        if (records.Count == 0)
        {
            return;
        }

        var context = database.Writing;
        var keys = records.Keys.ToArray();
        context.Set<ImportRecordRow>().Where(row => keys.Contains(row.Key)).ExecuteDelete();
        var now = clock.GetUtcNow().UtcDateTime;
        context.Rows.Insert([.. records.Select(entry => new ImportRecordRow
        {
            Key = entry.Key,
            FileHash = entry.Value.FileHash,
            StateHash = entry.Value.StateHash,
            ImportedAt = now,
        })]);
    }
}
