using Microsoft.EntityFrameworkCore;

namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>The one database of a site. Each room declares its rows and tables beside its repository.</summary>
internal abstract class CmsDbContext(DbContextOptions options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CmsDbContext).Assembly);
}
