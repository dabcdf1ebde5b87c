using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Languages;

public sealed class LanguageRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : LanguageRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
