using System.Data;
using Npgsql;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.PostgreSql;

/// <summary>
/// Keeps a second server, or an import beside a running one, away from the database. PostgreSQL frees the lock when the
/// connection ends, however it ends.
/// </summary>
internal sealed class PostgreSqlServerLock(PostgreSqlLocation location) : IDisposable
{
    private readonly Lock _gate = new();
    private NpgsqlConnection? _connection;

    /// <summary>Takes the lock, or takes it again when its connection was cut.</summary>
    /// <exception cref="DatabaseUnavailableException">Another process holds it.</exception>
    public void Ensure()
    {
        if (_connection?.FullState == ConnectionState.Open)
        {
            return;
        }

        lock (_gate)
        {
            if (_connection?.FullState != ConnectionState.Open)
            {
                Dispose();
                _connection = Take();
            }
        }
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _connection = null;
    }

    private NpgsqlConnection Take()
    {
        var connection = new NpgsqlConnection(location.GuardConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // The wait is for a server that was killed a moment ago, whose connection PostgreSQL is still closing. The
            // keep-alives let PostgreSQL notice a machine that vanished within a minute instead of two hours.
            command.CommandText = $"""
                SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3;
                SET lock_timeout = '3s';
                SELECT pg_advisory_lock({PostgreSqlLocks.Server});
                """;
            command.ExecuteNonQuery();
            return connection;
        }
        catch (PostgresException held) when (held.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            connection.Dispose();
            throw new DatabaseUnavailableException($"Another server or import is using the database '{location.Database}' at {location.Server}: stop it first.", held);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
