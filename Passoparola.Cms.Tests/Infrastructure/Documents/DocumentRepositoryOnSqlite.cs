using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class DocumentRepositoryOnSqlite(SqliteDatabase database)
    : DocumentRepositoryContract(database), IClassFixture<SqliteDatabase>;
