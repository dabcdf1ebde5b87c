using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Entities;

public sealed class EntityRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : EntityRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
