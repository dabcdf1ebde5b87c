using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Entities;

public sealed class EntityRepositoryOnSqlite(SqliteDatabase database)
    : EntityRepositoryContract(database), IClassFixture<SqliteDatabase>;
