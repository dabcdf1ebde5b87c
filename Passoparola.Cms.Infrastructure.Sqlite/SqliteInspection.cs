using System.Globalization;
using Microsoft.Data.Sqlite;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Sqlite;

/// <summary>Looks at a database before anything is written to it.</summary>
internal static class SqliteInspection
{
    private const int LockedSeconds = 5;

    /// <exception cref="DatabaseUnavailableException">The place cannot hold a database.</exception>
    public static void CheckPlace(SqliteLocation location)
    {
        if (location.IsInDataDirectory)
        {
            System.IO.Directory.CreateDirectory(location.Directory);
        }

        if (!System.IO.Directory.Exists(location.Directory))
        {
            throw new DatabaseUnavailableException($"The directory '{location.Directory}' of the database does not exist: create it, or correct the connection string.");
        }

        if (System.IO.Directory.Exists(location.FilePath))
        {
            throw new DatabaseUnavailableException($"'{location.FilePath}' is a directory: the connection string must name a file.");
        }

        if (File.Exists(location.FilePath) && File.GetAttributes(location.FilePath).HasFlag(FileAttributes.ReadOnly))
        {
            throw new DatabaseUnavailableException($"The database '{location.FilePath}' is read-only: allow this user to write the file and its directory.");
        }
    }

    /// <returns>Whether there is a database to upgrade; <c>false</c> when it is still to be created.</returns>
    /// <exception cref="DatabaseUnavailableException">The file is damaged, locked, or of another program.</exception>
    public static bool CheckContents(SqliteLocation location)
    {
        var path = location.FilePath;
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return false;
        }

        // Read-only: a file that turns out to be damaged stays as it is, write-ahead log included.
        using var connection = new SqliteConnection(location.ReadOnlyConnectionString) { DefaultTimeout = LockedSeconds };
        connection.Open();
        if (Scalar(connection, "PRAGMA quick_check(1)") is string finding && finding != "ok")
        {
            throw SqliteProblem.Damaged(path, finding.ReplaceLineEndings(" ").Trim());
        }

        // EF makes its own tables before the transaction of the first migration: alone, they are a first start that was killed.
        var tables = Count(connection, "type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '!_!_EF%' ESCAPE '!'");
        if (tables > 0 && Count(connection, "type = 'table' AND name = 'node'") == 0)
        {
            throw new DatabaseUnavailableException($"The database '{path}' belongs to another program: name a file of its own for this site.");
        }

        return tables > 0;
    }

    private static long Count(SqliteConnection connection, string condition) =>
        Convert.ToInt64(Scalar(connection, $"SELECT count(*) FROM sqlite_master WHERE {condition}"), CultureInfo.InvariantCulture);

    private static object? Scalar(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }
}
