using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Passoparola.Cms.Infrastructure.Sqlite;

/// <summary>What every connection must be told, because SQLite keeps it with the connection and not in the file.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // FULL: in WAL, NORMAL may lose the last commits when the power goes. The busy time-out concerns other programs
    // only (a backup, a shell); inside the process writers queue before they reach SQLite. LIKE minds case as in
    // PostgreSQL, and only then does a prefix use an index.
    private const string Statements = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 1000; PRAGMA case_sensitive_like = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Statements;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
