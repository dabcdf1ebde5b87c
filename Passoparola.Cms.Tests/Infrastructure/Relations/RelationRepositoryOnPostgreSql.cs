using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Relations;

public sealed class RelationRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : RelationRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
