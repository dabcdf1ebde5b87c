using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.DataTypes;

public sealed class DataTypeRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : DataTypeRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
