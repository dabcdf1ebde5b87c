using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.KeyValues;

public sealed class KeyValueRepositoryOnSqlite(SqliteDatabase database)
    : KeyValueRepositoryContract(database), IClassFixture<SqliteDatabase>;
