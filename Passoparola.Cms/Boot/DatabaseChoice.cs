using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.PostgreSql;
using Passoparola.Cms.Infrastructure.Sqlite;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Boot;

/// <summary>The database the configuration chooses, by Umbraco's own keys.</summary>
internal static class DatabaseChoice
{
    private const string ProviderKey = $"ConnectionStrings:{Constants.System.UmbracoConnectionName}_ProviderName";

    /// <exception cref="DatabaseUnavailableException">The provider is unknown, or its connection string is not usable.</exception>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration, string contentRoot) =>
        configuration[ProviderKey] switch
        {
            null or "" or SqliteComposition.ProviderName => services.AddSqlite(configuration, contentRoot),
            PostgreSqlComposition.ProviderName => services.AddPostgreSql(configuration),
            var unknown => throw new DatabaseUnavailableException(
                $"'{ProviderKey}' names the unknown database '{unknown}': write '{SqliteComposition.ProviderName}' or '{PostgreSqlComposition.ProviderName}'."),
        };
}
