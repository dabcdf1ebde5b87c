using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Tags;

public sealed class TagRepositoryOnSqlite(SqliteDatabase database)
    : TagRepositoryContract(database), IClassFixture<SqliteDatabase>;
