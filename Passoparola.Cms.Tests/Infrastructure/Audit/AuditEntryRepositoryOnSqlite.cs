using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Audit;

public sealed class AuditEntryRepositoryOnSqlite(SqliteDatabase database)
    : AuditEntryRepositoryContract(database), IClassFixture<SqliteDatabase>;
