using Microsoft.Extensions.Configuration;
using Npgsql;
using Passoparola.Cms.Infrastructure.Persistence;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.PostgreSql;

/// <summary>The database a site lives in, and how connections to it are opened.</summary>
internal sealed class PostgreSqlLocation
{
    // Reads are few (pages are served from memory) and writers wait without a connection; PostgreSQL itself allows 100.
    private const int UsualPoolSize = 50;

    // A connection keeps the plans of what it asks often; the site asks some dozens of different things.
    private const int UsuallyPrepared = 100;

    private readonly NpgsqlConnectionStringBuilder _configured;

    private PostgreSqlLocation(NpgsqlConnectionStringBuilder configured) => _configured = configured;

    public string Database => _configured.Database!;

    /// <summary>Host and port, for messages: never the password.</summary>
    public string Server => $"{_configured.Host}:{_configured.Port}";

    public string User => _configured.Username ?? Environment.UserName;

    public string ConnectionString => _configured.ConnectionString;

    /// <summary>One connection that lives as long as the server, and notices when it is cut.</summary>
    public string GuardConnectionString => Changed(to => (to.Pooling, to.KeepAlive) = (false, 10));

    /// <summary>The database from which others are created.</summary>
    public string MaintenanceConnectionString => Changed(to => (to.Pooling, to.Database) = (false, "postgres"));

    /// <param name="configuration">Read at <c>ConnectionStrings:umbracoDbDSN</c>.</param>
    /// <exception cref="DatabaseUnavailableException">The connection string is missing or names no server and database.</exception>
    public static PostgreSqlLocation From(IConfiguration configuration)
    {
        var configured = Parse(configuration.GetConnectionString(Constants.System.UmbracoConnectionName));
        if (string.IsNullOrWhiteSpace(configured.Host) || string.IsNullOrWhiteSpace(configured.Database))
        {
            throw new DatabaseUnavailableException(
                $"The connection string '{Constants.System.UmbracoConnectionName}' must name a server and a database, for example 'Host=localhost;Database=passoparola;Username=passoparola;Password=…'.");
        }

        configured.ApplicationName ??= "Passoparola";
        // ContainsKey would say whether there is such a key at all.
        if (!configured.ShouldSerialize("Maximum Pool Size"))
        {
            configured.MaxPoolSize = UsualPoolSize;
        }

        if (!configured.ShouldSerialize("Max Auto Prepare"))
        {
            configured.MaxAutoPrepare = UsuallyPrepared;
        }

        return new PostgreSqlLocation(configured);
    }

    private static NpgsqlConnectionStringBuilder Parse(string? configured)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(configured);
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or OverflowException)
        {
            throw new DatabaseUnavailableException(
                $"The connection string '{Constants.System.UmbracoConnectionName}' is not one of PostgreSQL's ({malformed.Message.TrimEnd('.')}): write 'Host=…;Database=…;Username=…;Password=…'.",
                malformed);
        }
    }

    private string Changed(Action<NpgsqlConnectionStringBuilder> change)
    {
        var changed = new NpgsqlConnectionStringBuilder(_configured.ConnectionString);
        change(changed);
        return changed.ConnectionString;
    }
}
