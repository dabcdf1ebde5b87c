using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class DocumentRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : DocumentRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
