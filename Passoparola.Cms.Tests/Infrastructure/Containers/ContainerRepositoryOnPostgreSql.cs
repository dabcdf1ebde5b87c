using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Containers;

public sealed class ContainerRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : ContainerRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
