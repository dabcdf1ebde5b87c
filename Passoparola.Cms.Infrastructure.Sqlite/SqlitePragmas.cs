using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Passoparola.Cms.Infrastructure.Sqlite;

/// <summary>What every connection must be told, because SQLite keeps it with the connection and not in the file.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // FULL: in WAL, NORMAL may lose the last commits when the power goes. The busy time-out concerns other programs
    // only (a backup, a shell); inside the process writers queue before they reach SQLite. LIKE minds case as in
    // PostgreSQL, and only then does a prefix use an index.
    private const string Statements = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 1000; PRAGMA case_sensitive_like = ON;";

    // EF opens a connection for each query; the pool hands out the same few, which remember.
    private readonly ConditionalWeakTable<sqlite3, object> _told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous calls; this one reaches no disk.
        Tell((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void Tell(SqliteConnection connection)
    {
        if (_told.TryGetValue(connection.Handle!, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
        _told.AddOrUpdate(connection.Handle!, this);
    }
}
