using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.DocumentUrls;

public sealed class DocumentUrlRepositoryOnSqlite(SqliteDatabase database)
    : DocumentUrlRepositoryContract(database), IClassFixture<SqliteDatabase>;
