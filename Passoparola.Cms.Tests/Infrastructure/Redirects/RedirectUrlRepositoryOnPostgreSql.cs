using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Redirects;

public sealed class RedirectUrlRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : RedirectUrlRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
