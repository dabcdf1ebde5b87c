using Microsoft.EntityFrameworkCore.Storage;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Sqlite;

internal sealed class SqliteWriteTransaction(IDbContextTransaction transaction, SemaphoreSlim writersPlace) : IWriteTransaction
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
            writersPlace.Release();
        }
    }
}
