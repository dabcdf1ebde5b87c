using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Persistence;

public sealed class WritingRowsOnPostgreSql(PostgreSqlDatabase database)
    : WritingRowsContract(database), IClassFixture<PostgreSqlDatabase>;
