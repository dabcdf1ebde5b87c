using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using Npgsql;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.PostgreSql;

/// <summary>PostgreSQL, one writer at a time by an advisory lock, readers on the last commit.</summary>
internal sealed class PostgreSqlEngine : IDatabaseEngine, IDisposable
{
    private readonly PostgreSqlLocation _location;
    private readonly WritersQueue _writers;
    private readonly DbContextOptions<PostgreSqlContext> _options;
    private readonly PooledDbContextFactory<PostgreSqlContext> _contexts;
    private readonly PostgreSqlServerLock _serverLock;
    private bool _serving;

    public PostgreSqlEngine(PostgreSqlLocation location, IEnumerable<IInterceptor> interceptors, ILoggerFactory loggerFactory, TimeProvider clock)
    {
        _location = location;
        _writers = new WritersQueue(clock);
        _options = new DbContextOptionsBuilder<PostgreSqlContext>()
            .UseNpgsql(location.ConnectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .UseLoggerFactory(loggerFactory)
            .AddInterceptors(interceptors)
            .Options;
        _contexts = new PooledDbContextFactory<PostgreSqlContext>(_options);
        _serverLock = new PostgreSqlServerLock(location);
    }

    public CmsDbContext CreateContext() => _contexts.CreateDbContext();

    public IWriteTransaction? BeginWrite(CmsDbContext context, TimeSpan timeout)
    {
        if (_serving)
        {
            _serverLock.Ensure();
        }

        return _writers.Enter(timeout, remaining => BeginLocked(context, remaining));
    }

    public bool IsUniqueKeyViolation(Exception exception) => PostgreSqlProblem.IsUniqueKeyViolation(exception);

    public void Migrate()
    {
        try
        {
            PostgreSqlUpgrade.CreateIfMissing(_location);
            _serverLock.Ensure();
            using var context = new PostgreSqlContext(_options);
            PostgreSqlUpgrade.Run(context, _location);
            _serving = true;
        }
        catch (NpgsqlException exception)
        {
            _serverLock.Dispose();
            throw PostgreSqlProblem.For(exception, _location);
        }
        catch
        {
            _serverLock.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _serverLock.Dispose();
        using (var connection = new NpgsqlConnection(_location.ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        _writers.Dispose();
    }

    private static IDbContextTransaction? BeginLocked(CmsDbContext context, TimeSpan timeout)
    {
        var milliseconds = Math.Max(1, (long)timeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        var transaction = context.Database.BeginTransaction();
        try
        {
            using var command = context.Database.GetDbConnection().CreateCommand();
            command.Transaction = transaction.GetDbTransaction();
            command.CommandText = $"SET LOCAL lock_timeout = {milliseconds}; SELECT pg_advisory_xact_lock({PostgreSqlLocks.Writer})";
            command.ExecuteNonQuery();
            return transaction;
        }
        catch (PostgresException held) when (held.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            transaction.Dispose();
            return null;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }
}
