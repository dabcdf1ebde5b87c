using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class DocumentTreeOnSqlite(SqliteDatabase database)
    : DocumentTreeContract(database), IClassFixture<SqliteDatabase>;
