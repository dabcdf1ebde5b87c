using Microsoft.EntityFrameworkCore.Storage;

namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>
/// The writers of this process. They queue here, before they reach the database, where waiting would cost a connection
/// or polling.
/// </summary>
internal sealed class WritersQueue(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _place = new(1, 1);

    /// <param name="timeout">How long to wait in all.</param>
    /// <param name="begin">Begins the database's transaction in the time that is left; <c>null</c> when it runs out.</param>
    /// <returns>The transaction; <c>null</c> when the time ran out.</returns>
    public IWriteTransaction? Enter(TimeSpan timeout, Func<TimeSpan, IDbContextTransaction?> begin)
    {
        var asked = clock.GetTimestamp();
        if (!_place.Wait(timeout))
        {
            return null;
        }

        IDbContextTransaction? transaction = null;
        try
        {
            transaction = begin(timeout - clock.GetElapsedTime(asked));
            return transaction is null ? null : new WriteTransaction(transaction, this);
        }
        finally
        {
            if (transaction is null)
            {
                Leave();
            }
        }
    }

    public void Leave()
    {
        try
        {
            _place.Release();
        }
        catch (ObjectDisposedException)
        {
            // The site has stopped meanwhile: nobody waits any more, and what was committed stays committed.
        }
    }

    public void Dispose() => _place.Dispose();
}
