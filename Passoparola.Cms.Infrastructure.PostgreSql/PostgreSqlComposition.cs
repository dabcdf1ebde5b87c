using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.PostgreSql;

public static class PostgreSqlComposition
{
    /// <summary>The name that <c>ConnectionStrings:umbracoDbDSN_ProviderName</c> gives this database.</summary>
    public const string ProviderName = "Npgsql";

    /// <summary>Keeps the site in a PostgreSQL database.</summary>
    /// <param name="services">The site's services.</param>
    /// <param name="configuration">Read at <c>ConnectionStrings:umbracoDbDSN</c>.</param>
    /// <exception cref="DatabaseUnavailableException">The connection string names no server and database.</exception>
    public static IServiceCollection AddPostgreSql(this IServiceCollection services, IConfiguration configuration)
    {
        var location = PostgreSqlLocation.From(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDatabaseEngine>(provider => new PostgreSqlEngine(
            location,
            provider.GetServices<IInterceptor>(),
            provider.GetRequiredService<ILoggerFactory>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
