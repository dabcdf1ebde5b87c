using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Containers;

public sealed class ContainerRepositoryOnSqlite(SqliteDatabase database)
    : ContainerRepositoryContract(database), IClassFixture<SqliteDatabase>;
