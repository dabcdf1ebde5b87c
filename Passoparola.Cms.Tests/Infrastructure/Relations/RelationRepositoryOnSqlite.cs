using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Relations;

public sealed class RelationRepositoryOnSqlite(SqliteDatabase database)
    : RelationRepositoryContract(database), IClassFixture<SqliteDatabase>;
