using Microsoft.EntityFrameworkCore.Storage;

namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>The database's own transaction, and the place in <see cref="WritersQueue"/> that goes with it.</summary>
internal sealed class WriteTransaction(IDbContextTransaction transaction, WritersQueue queue) : IWriteTransaction
{
    private bool _left;

    public void Commit() => transaction.Commit();

    public void Dispose()
    {
        if (_left)
        {
            return;
        }

        _left = true;
        try
        {
            transaction.Dispose();
        }
        finally
        {
            queue.Leave();
        }
    }
}
