using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Users;

public sealed class UserSessionsOnPostgreSql(PostgreSqlDatabase database)
    : UserSessionsContract(database), IClassFixture<PostgreSqlDatabase>;
