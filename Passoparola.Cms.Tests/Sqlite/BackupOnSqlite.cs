using Passoparola.Cms.Tests.Infrastructure.Persistence;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Sqlite;

public sealed class BackupOnSqlite(SqliteDatabase database)
    : BackupContract(database, "sqlite"), IClassFixture<SqliteDatabase>
{
    protected override string AddressOf(string connectionString) => SqliteDatabase.FileOf(connectionString);
}
