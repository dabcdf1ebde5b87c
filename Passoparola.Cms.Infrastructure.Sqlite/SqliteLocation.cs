using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Passoparola.Cms.Infrastructure.Persistence;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.Sqlite;

/// <summary>The file a site lives in, and how connections to it are opened.</summary>
internal sealed class SqliteLocation
{
    private readonly SqliteConnectionStringBuilder _configured;

    private SqliteLocation(SqliteConnectionStringBuilder configured, string filePath, string dataDirectory)
    {
        _configured = configured;
        FilePath = filePath;
        IsInDataDirectory = Path.GetDirectoryName(filePath) == dataDirectory;
    }

    public string FilePath { get; }

    public string Directory => Path.GetDirectoryName(FilePath)!;

    /// <summary>Whether the file stands in <c>umbraco/Data</c>, a directory that is ours to create.</summary>
    public bool IsInDataDirectory { get; }

    /// <summary>For serving: a database that has gone is an error, never an empty new file.</summary>
    public string ConnectionString => With(SqliteOpenMode.ReadWrite, pooling: true);

    public string CreatingConnectionString => With(SqliteOpenMode.ReadWriteCreate, pooling: false);

    public string ReadOnlyConnectionString => With(SqliteOpenMode.ReadOnly, pooling: false);

    /// <param name="configuration">Read at <c>ConnectionStrings:umbracoDbDSN</c>; absent, the site lives in <c>umbraco/Data/Umbraco.sqlite.db</c>.</param>
    /// <param name="contentRoot">Relative paths start here.</param>
    /// <exception cref="DatabaseUnavailableException">The connection string names no file.</exception>
    public static SqliteLocation From(IConfiguration configuration, string contentRoot)
    {
        var dataDirectory = Path.GetFullPath(Path.Combine(contentRoot, "umbraco", "Data"));
        var configured = Parse(configuration.GetConnectionString(Constants.System.UmbracoConnectionName));
        var source = configured.DataSource.Replace(
            Constants.System.DataDirectoryPlaceholder,
            dataDirectory + Path.DirectorySeparatorChar,
            StringComparison.OrdinalIgnoreCase);
        if (source.Length == 0 || configured.Mode == SqliteOpenMode.Memory || source.StartsWith(':') || source.StartsWith("file:", StringComparison.Ordinal))
        {
            throw new DatabaseUnavailableException(
                $"The connection string '{Constants.System.UmbracoConnectionName}' must name a file in 'Data Source', for example 'Data Source=|DataDirectory|/Umbraco.sqlite.db'.");
        }

        return new SqliteLocation(configured, Path.GetFullPath(source, Path.GetFullPath(contentRoot)), dataDirectory);
    }

    private static SqliteConnectionStringBuilder Parse(string? configured)
    {
        try
        {
            return new SqliteConnectionStringBuilder(
                string.IsNullOrWhiteSpace(configured) ? "Data Source=|DataDirectory|/Umbraco.sqlite.db" : configured);
        }
        catch (ArgumentException malformed)
        {
            throw new DatabaseUnavailableException(
                $"The connection string '{Constants.System.UmbracoConnectionName}' is not one of SQLite's ({malformed.Message.TrimEnd('.')}): write 'Data Source=<file>', or name another database in '{Constants.System.UmbracoConnectionName}_ProviderName'.",
                malformed);
        }
    }

    private string With(SqliteOpenMode mode, bool pooling) =>
        new SqliteConnectionStringBuilder(_configured.ConnectionString)
        {
            DataSource = FilePath,
            Mode = mode,
            // Umbraco's own template asks for a shared cache, whose table locks would make readers wait for the writer.
            Cache = SqliteCacheMode.Default,
            ForeignKeys = true,
            Pooling = pooling,
        }.ConnectionString;
}
