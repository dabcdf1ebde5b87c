using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Sqlite;

/// <summary>Creates the database, or brings it up to this version after keeping a copy beside it.</summary>
internal static class SqliteUpgrade
{
    public static void Run(SqliteContext context, SqliteLocation location, bool exists)
    {
        var pending = DatabaseSchema.Pending(context, exists);
        if (exists && pending.Count > 0)
        {
            KeepCopy(location, pending[0]);
        }

        context.Database.OpenConnection();
        Execute(context, "PRAGMA journal_mode = WAL");
        // Whoever got here holds the server's lock: a row left in EF's own lock table is a killed upgrade's, and EF
        // would wait for it for ever. https://learn.microsoft.com/ef/core/providers/sqlite/limitations
        Execute(context, "DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        DatabaseSchema.Apply(context, pending);
    }

    private static void KeepCopy(SqliteLocation location, string firstPending)
    {
        var copy = $"{location.FilePath}.before-{firstPending}";
        if (File.Exists(copy))
        {
            // An upgrade was interrupted after its copy was made; that copy is the older, whole state.
            return;
        }

        var partial = copy + ".partial";
        File.Delete(partial);
        using (var source = new SqliteConnection(location.ReadOnlyConnectionString))
        using (var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = partial, Pooling = false }.ConnectionString))
        {
            source.Open();
            target.Open();
            source.BackupDatabase(target);
        }

        File.Move(partial, copy);
    }

    private static void Execute(SqliteContext context, string statement)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
