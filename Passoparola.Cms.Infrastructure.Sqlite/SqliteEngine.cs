using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Sqlite;

/// <summary>SQLite in write-ahead mode: one writer at a time, readers on the last commit.</summary>
internal sealed class SqliteEngine(
    SqliteLocation location,
    IEnumerable<IInterceptor> interceptors,
    ILoggerFactory loggerFactory,
    TimeProvider clock) : IDatabaseEngine, IDisposable
{
    private readonly IInterceptor[] _interceptors = [new SqlitePragmas(), .. interceptors];
    private readonly WritersQueue _writers = new(clock);
    private PooledDbContextFactory<SqliteContext>? _contexts;
    private SqliteServerLock? _serverLock;

    private PooledDbContextFactory<SqliteContext> Contexts => LazyInitializer.EnsureInitialized(
        ref _contexts,
        () => new PooledDbContextFactory<SqliteContext>(Options(location.ConnectionString)));

    public CmsDbContext CreateContext() => Contexts.CreateDbContext();

    public IWriteTransaction? BeginWrite(CmsDbContext context, TimeSpan timeout) =>
        _writers.Enter(timeout, remaining => BeginImmediate(context, remaining));

    public bool IsUniqueKeyViolation(Exception exception) => SqliteProblem.IsUniqueKeyViolation(exception);

    public void Migrate()
    {
        SqliteInspection.CheckPlace(location);
        _serverLock ??= SqliteServerLock.Take(location.FilePath);
        try
        {
            var exists = SqliteInspection.CheckContents(location);
            using var context = new SqliteContext(Options(location.CreatingConnectionString));
            SqliteUpgrade.Run(context, location, exists);
        }
        catch (SqliteException exception)
        {
            LeaveServerLock();
            throw SqliteProblem.For(exception, location.FilePath);
        }
        catch
        {
            LeaveServerLock();
            throw;
        }
    }

    public void Dispose()
    {
        using (var connection = new SqliteConnection(location.ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        _writers.Dispose();
        LeaveServerLock();
    }

    private static IDbContextTransaction? BeginImmediate(CmsDbContext context, TimeSpan timeout)
    {
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var usual = connection.DefaultTimeout;
        connection.DefaultTimeout = Math.Max(1, (int)Math.Ceiling(timeout.TotalSeconds));
        try
        {
            return context.Database.BeginTransaction();
        }
        catch (SqliteException exception) when (SqliteProblem.IsBusy(exception))
        {
            return null;
        }
        finally
        {
            connection.DefaultTimeout = usual;
        }
    }

    private DbContextOptions<SqliteContext> Options(string connectionString) =>
        new DbContextOptionsBuilder<SqliteContext>()
            // A list is one parameter however long it is: one statement for all lengths, put together once.
            .UseSqlite(connectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .UseLoggerFactory(loggerFactory)
            .AddInterceptors(_interceptors)
            .Options;

    private void LeaveServerLock()
    {
        _serverLock?.Dispose();
        _serverLock = null;
    }
}
