using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Navigation;

public sealed class NavigationRepositoryOnSqlite(SqliteDatabase database)
    : NavigationRepositoryContract(database), IClassFixture<SqliteDatabase>;
