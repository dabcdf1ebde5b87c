using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Users;

public sealed class UserSessionsOnSqlite(SqliteDatabase database)
    : UserSessionsContract(database), IClassFixture<SqliteDatabase>;
