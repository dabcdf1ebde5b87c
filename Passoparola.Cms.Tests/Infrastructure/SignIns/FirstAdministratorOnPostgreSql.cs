using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.SignIns;

public sealed class FirstAdministratorOnPostgreSql(PostgreSqlDatabase database)
    : FirstAdministratorContract(database), IClassFixture<PostgreSqlDatabase>;
