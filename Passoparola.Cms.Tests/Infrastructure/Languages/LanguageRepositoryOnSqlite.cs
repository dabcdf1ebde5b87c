using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Languages;

public sealed class LanguageRepositoryOnSqlite(SqliteDatabase database)
    : LanguageRepositoryContract(database), IClassFixture<SqliteDatabase>;
