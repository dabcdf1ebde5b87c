using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.PostgreSql;
using Passoparola.Cms.Infrastructure.Sqlite;

namespace Passoparola.Cms.Tests.Architecture;

public sealed class Migrations
{
    public static TheoryData<string> Engines => ["Sqlite", "PostgreSql"];

    [Theory]
    [MemberData(nameof(Engines))]
    public void The_model_has_its_migrations(string engine)
    {
        using var context = Context(engine);

        Assert.NotEmpty(context.Database.GetMigrations());
        Assert.False(context.Database.HasPendingModelChanges(), "Run eng/add-migration.sh <Name> (before the first release eng/remake-initial-migration.sh).");
    }

    [Fact]
    public void Both_engines_have_the_same_migrations()
    {
        using var sqlite = Context("Sqlite");
        using var postgreSql = Context("PostgreSql");

        Assert.Equal(sqlite.Database.GetMigrations(), postgreSql.Database.GetMigrations());
    }

    private static CmsDbContext Context(string engine) => engine switch
    {
        "Sqlite" => new SqliteContextFactory().CreateDbContext([]),
        _ => new PostgreSqlContextFactory().CreateDbContext([]),
    };
}
