using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Users;

public sealed class UserRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : UserRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
