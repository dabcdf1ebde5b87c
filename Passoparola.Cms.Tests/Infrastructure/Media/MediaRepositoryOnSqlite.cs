using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Media;

public sealed class MediaRepositoryOnSqlite(SqliteDatabase database)
    : MediaRepositoryContract(database), IClassFixture<SqliteDatabase>;
