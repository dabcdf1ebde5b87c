using Microsoft.EntityFrameworkCore;
using Npgsql;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.PostgreSql;

/// <summary>Creates the database, or brings it up to this version.</summary>
internal static class PostgreSqlUpgrade
{
    /// <summary>Creates the database unless it is there.</summary>
    public static void CreateIfMissing(PostgreSqlLocation location)
    {
        try
        {
            using var present = new NpgsqlConnection(location.ConnectionString);
            present.Open();
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            Create(location);
        }
    }

    public static void Run(PostgreSqlContext context, PostgreSqlLocation location)
    {
        context.Database.OpenConnection();
        if (!Is(context, "SELECT pg_encoding_to_char(encoding) = 'UTF8' FROM pg_database WHERE datname = current_database()"))
        {
            throw new DatabaseUnavailableException($"The database '{location.Database}' does not store UTF-8: create it with ENCODING 'UTF8'.");
        }

        var exists = Is(context, "SELECT to_regclass('node') IS NOT NULL");
        // EF makes its own tables before the transaction of the first migration: alone, they are a first start that was killed.
        if (!exists && Is(context, @"SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE '\_\_EF%')"))
        {
            throw new DatabaseUnavailableException($"The database '{location.Database}' at {location.Server} belongs to another program: name a database of its own for this site.");
        }

        DatabaseSchema.Apply(context, DatabaseSchema.Pending(context, exists));
    }

    private static void Create(PostgreSqlLocation location)
    {
        using var connection = new NpgsqlConnection(location.MaintenanceConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"CREATE DATABASE \"{location.Database.Replace("\"", "\"\"", StringComparison.Ordinal)}\" ENCODING 'UTF8' TEMPLATE template0";
            command.ExecuteNonQuery();
        }
        catch (PostgresException refused)
        {
            throw new DatabaseUnavailableException(
                $"The database '{location.Database}' does not exist at {location.Server} and the user '{location.User}' could not create it ({refused.MessageText}): create it first.",
                refused);
        }
    }

    private static bool Is(PostgreSqlContext context, string question)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar() is true;
    }
}
