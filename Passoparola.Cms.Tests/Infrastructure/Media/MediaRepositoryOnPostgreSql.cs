using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Media;

public sealed class MediaRepositoryOnPostgreSql(PostgreSqlDatabase database)
    : MediaRepositoryContract(database), IClassFixture<PostgreSqlDatabase>;
