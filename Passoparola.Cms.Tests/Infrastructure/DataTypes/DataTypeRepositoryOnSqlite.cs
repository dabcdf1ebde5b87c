using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.DataTypes;

public sealed class DataTypeRepositoryOnSqlite(SqliteDatabase database)
    : DataTypeRepositoryContract(database), IClassFixture<SqliteDatabase>;
