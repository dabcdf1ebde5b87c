using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.PostgreSql;

internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : CmsDbContext(options);
