using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Audit;

public sealed class AuditEntryRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : AuditEntryRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
