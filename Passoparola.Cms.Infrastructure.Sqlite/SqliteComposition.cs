using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Sqlite;

public static class SqliteComposition
{
    /// <summary>The name that <c>ConnectionStrings:umbracoDbDSN_ProviderName</c> gives this database.</summary>
    public const string ProviderName = "Microsoft.Data.Sqlite";

    /// <summary>Keeps the site in one SQLite file.</summary>
    /// <param name="services">The site's services.</param>
    /// <param name="configuration">Read at <c>ConnectionStrings:umbracoDbDSN</c>.</param>
    /// <param name="contentRoot">Where relative paths start and <c>umbraco/Data</c> stands.</param>
    /// <exception cref="DatabaseUnavailableException">The connection string names no file.</exception>
    public static IServiceCollection AddSqlite(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var location = SqliteLocation.From(configuration, contentRoot);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDatabaseEngine>(provider => new SqliteEngine(
            location,
            provider.GetServices<IInterceptor>(),
            provider.GetRequiredService<ILoggerFactory>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
