using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence.Rows;

namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>The one database of a site. Each room declares its rows and tables beside its repository.</summary>
internal abstract class CmsDbContext : DbContext
{
    // The scope's transaction is the unit of work: it commits whole or not at all, so a savepoint for each save would
    // only cost a statement.
    protected CmsDbContext(DbContextOptions options)
        : base(options) => Database.AutoSavepointsEnabled = false;

    /// <summary>Writes rows in large numbers, or often.</summary>
    public RowWriter Rows => field ??= new RowWriter(this);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CmsDbContext).Assembly);
}
