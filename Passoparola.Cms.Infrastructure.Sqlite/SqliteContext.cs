using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Sqlite;

internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : CmsDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.MapStoredValues();
    }
}
