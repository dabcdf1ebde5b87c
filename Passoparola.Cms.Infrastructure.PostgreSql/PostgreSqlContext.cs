using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.PostgreSql;

internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : CmsDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Orders by code point as SQLite does, whatever the cluster's locale, and lets a prefix use a plain index.
        configurationBuilder.Properties<string>().UseCollation("C");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.MapStoredValues();
    }
}
