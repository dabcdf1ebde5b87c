using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Media;
using Passoparola.Cms.Infrastructure.Nodes;
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
        // A plain index refuses texts of more than some 2,700 bytes, which SQLite takes: these two grow with the depth
        // of the tree and with what an editor types. One is asked for prefixes, the other for the whole text.
        modelBuilder.Entity<NodeRow>().HasIndex(row => row.Path).HasMethod("spgist");
        modelBuilder.Entity<MediaRow>().HasIndex(row => row.FilePath).HasMethod("hash");
    }
}
