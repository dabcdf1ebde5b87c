using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Relations;

public sealed class TrackedReferencesOnPostgreSql(PostgreSqlDatabase database)
    : TrackedReferencesContract(database), IClassFixture<PostgreSqlDatabase>;
