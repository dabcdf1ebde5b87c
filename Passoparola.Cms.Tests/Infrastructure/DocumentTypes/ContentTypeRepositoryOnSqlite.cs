using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.DocumentTypes;

public sealed class ContentTypeRepositoryOnSqlite(SqliteDatabase database)
    : ContentTypeRepositoryContract(database), IClassFixture<SqliteDatabase>;
