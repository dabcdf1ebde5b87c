using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class DocumentTreeOnPostgreSql(PostgreSqlDatabase database)
    : DocumentTreeContract(database), IClassFixture<PostgreSqlDatabase>;
