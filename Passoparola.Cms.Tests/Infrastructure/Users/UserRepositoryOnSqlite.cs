using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Users;

public sealed class UserRepositoryOnSqlite(SqliteDatabase database)
    : UserRepositoryContract(database), IClassFixture<SqliteDatabase>;
