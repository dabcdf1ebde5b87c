using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Persistence;

public sealed class DatabaseEngineOnPostgreSql(PostgreSqlDatabase database)
    : DatabaseEngineContract(database), IClassFixture<PostgreSqlDatabase>;
