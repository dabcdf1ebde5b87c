using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.DocumentTypes;

public sealed class ContentTypeRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : ContentTypeRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
