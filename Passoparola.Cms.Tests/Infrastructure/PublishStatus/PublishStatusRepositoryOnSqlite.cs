using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.PublishStatus;

public sealed class PublishStatusRepositoryOnSqlite(SqliteDatabase database)
    : PublishStatusRepositoryContract(database), IClassFixture<SqliteDatabase>;
