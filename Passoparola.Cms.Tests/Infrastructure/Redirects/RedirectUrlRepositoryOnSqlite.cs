using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Redirects;

public sealed class RedirectUrlRepositoryOnSqlite(SqliteDatabase database)
    : RedirectUrlRepositoryContract(database), IClassFixture<SqliteDatabase>;
