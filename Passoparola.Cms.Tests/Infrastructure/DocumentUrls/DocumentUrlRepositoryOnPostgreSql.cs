using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.DocumentUrls;

public sealed class DocumentUrlRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : DocumentUrlRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
