using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Domains;

public sealed class DomainRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : DomainRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
