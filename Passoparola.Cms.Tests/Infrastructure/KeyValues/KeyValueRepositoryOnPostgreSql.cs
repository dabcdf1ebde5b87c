using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.KeyValues;

public sealed class KeyValueRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : KeyValueRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
