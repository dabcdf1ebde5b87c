using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Persistence;

public sealed class WritingRowsOnSqlite(SqliteDatabase database)
    : WritingRowsContract(database), IClassFixture<SqliteDatabase>;
