using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Sqlite;

internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : CmsDbContext(options);
