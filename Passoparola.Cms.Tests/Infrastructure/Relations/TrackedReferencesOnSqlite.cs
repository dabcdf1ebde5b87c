using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Relations;

public sealed class TrackedReferencesOnSqlite(SqliteDatabase database)
    : TrackedReferencesContract(database), IClassFixture<SqliteDatabase>;
