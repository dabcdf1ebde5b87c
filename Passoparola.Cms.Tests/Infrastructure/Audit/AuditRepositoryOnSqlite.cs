using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Audit;

public sealed class AuditRepositoryOnSqlite(SqliteDatabase database)
    : AuditRepositoryContract(database), IClassFixture<SqliteDatabase>;
