using Microsoft.Data.Sqlite;
using Passoparola.Cms.Infrastructure.Persistence;
using static SQLitePCL.raw;

namespace Passoparola.Cms.Infrastructure.Sqlite;

/// <summary>What SQLite's result codes mean to the one who runs the site.</summary>
internal static class SqliteProblem
{
    public static DatabaseUnavailableException For(SqliteException exception, string path) =>
        new(Sentence(exception, path), exception);

    public static DatabaseUnavailableException Damaged(string path, string finding) =>
        new($"The database '{path}' is damaged ({finding}): it was left untouched, restore it from a backup.");

    public static bool IsUniqueKeyViolation(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException { SqliteExtendedErrorCode: SQLITE_CONSTRAINT_UNIQUE or SQLITE_CONSTRAINT_PRIMARYKEY })
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsBusy(SqliteException exception) => exception.SqliteErrorCode is SQLITE_BUSY or SQLITE_LOCKED;

    private static string Sentence(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        SQLITE_BUSY or SQLITE_LOCKED => $"Another program keeps the database '{path}' locked: close it and start again.",
        SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH => $"The database '{path}' is read-only: allow this user to write the file and its directory.",
        SQLITE_CANTOPEN => $"The database '{path}' cannot be opened: check that it is a file this user may read and write.",
        SQLITE_NOTADB => $"The file '{path}' is not a SQLite database: it was left untouched, restore it from a backup or name another file.",
        SQLITE_CORRUPT => $"The database '{path}' is damaged: it was left untouched, restore it from a backup.",
        SQLITE_FULL => $"The disk that holds the database '{path}' is full.",
        _ => $"The database '{path}' cannot be used: {exception.Message.TrimEnd('.')}.",
    };
}
