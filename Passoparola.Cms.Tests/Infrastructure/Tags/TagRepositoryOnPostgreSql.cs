using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Tags;

public sealed class TagRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : TagRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
