using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Audit;

public sealed class AuditRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : AuditRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
