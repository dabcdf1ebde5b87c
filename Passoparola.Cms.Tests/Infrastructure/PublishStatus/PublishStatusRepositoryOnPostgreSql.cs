using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.PublishStatus;

public sealed class PublishStatusRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : PublishStatusRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
