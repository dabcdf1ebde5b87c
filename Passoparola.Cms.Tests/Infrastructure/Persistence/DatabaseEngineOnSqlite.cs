using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Persistence;

public sealed class DatabaseEngineOnSqlite(SqliteDatabase database)
    : DatabaseEngineContract(database), IClassFixture<SqliteDatabase>;
