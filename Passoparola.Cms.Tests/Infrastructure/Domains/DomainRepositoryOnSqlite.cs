using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Domains;

public sealed class DomainRepositoryOnSqlite(SqliteDatabase database)
    : DomainRepositoryContract(database), IClassFixture<SqliteDatabase>;
