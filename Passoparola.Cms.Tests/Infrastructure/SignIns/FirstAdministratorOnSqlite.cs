using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.SignIns;

public sealed class FirstAdministratorOnSqlite(SqliteDatabase database)
    : FirstAdministratorContract(database), IClassFixture<SqliteDatabase>;
