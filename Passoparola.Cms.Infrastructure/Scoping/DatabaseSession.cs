using Passoparola.Cms.Infrastructure.Persistence;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>
/// The connection and the transaction of one root scope, both opened when first needed: most scopes only read, and
/// many touch no database at all.
/// </summary>
internal sealed class DatabaseSession(IDatabaseEngine engine) : IDisposable
{
    private CmsDbContext? _context;
    private IWriteTransaction? _transaction;

    public CmsDbContext Context => _context ??= engine.CreateContext();

    public bool IsWriting => _transaction is not null;

    /// <exception cref="DistributedWriteLockTimeoutException">Another writer kept its place for longer than <paramref name="timeout"/>.</exception>
    public void BeginWrite(int lockId, TimeSpan timeout) =>
        _transaction ??= engine.BeginWrite(Context, timeout)
            ?? throw new DistributedWriteLockTimeoutException(lockId);

    public void Commit() => _transaction?.Commit();

    public void Dispose()
    {
        // The writer's place is left after the connection is clean, or the next writer could meet this transaction.
        _transaction?.Dispose();
        _context?.Dispose();
        _transaction = null;
        _context = null;
    }
}
