using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Navigation;

public sealed class NavigationRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : NavigationRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
