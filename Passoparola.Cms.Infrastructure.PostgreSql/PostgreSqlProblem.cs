using Npgsql;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.PostgreSql;

/// <summary>What PostgreSQL's failures mean to the one who runs the site.</summary>
internal static class PostgreSqlProblem
{
    public static DatabaseUnavailableException For(NpgsqlException exception, PostgreSqlLocation location) =>
        new(Sentence(exception, location), exception);

    public static bool IsUniqueKeyViolation(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
            {
                return true;
            }
        }

        return false;
    }

    private static string Sentence(NpgsqlException exception, PostgreSqlLocation location) => exception.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"PostgreSQL at {location.Server} refused the user '{location.User}': check user name and password in the connection string.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"The database '{location.Database}' does not exist at {location.Server}.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The user '{location.User}' may not do what the site needs in the database '{location.Database}' ({Text(exception)}): grant it, or create the database for this user.",
        PostgresErrorCodes.TooManyConnections =>
            $"PostgreSQL at {location.Server} has no connection left: raise max_connections, or lower 'Maximum Pool Size' in the connection string.",
        PostgresErrorCodes.ReadOnlySqlTransaction =>
            $"The database '{location.Database}' at {location.Server} is read-only: connect to the primary server.",
        PostgresErrorCodes.DiskFull => $"The disk of PostgreSQL at {location.Server} is full.",
        null => $"PostgreSQL at {location.Server} cannot be reached ({Text(exception.InnerException ?? exception)}): check that it runs and that the connection string names it.",
        _ => $"The database '{location.Database}' at {location.Server} cannot be used ({Text(exception)}).",
    };

    private static string Text(Exception exception) =>
        (exception is PostgresException answered ? answered.MessageText : exception.Message).ReplaceLineEndings(" ").TrimEnd('.');
}
