using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Sqlite;

/// <summary>
/// Keeps a second server, or an import beside a running one, away from the database. The operating system frees the
/// lock when the process ends, however it ends; the file itself stays and means nothing.
/// </summary>
internal sealed class SqliteServerLock : IDisposable
{
    private readonly FileStream _file;

    private SqliteServerLock(FileStream file) => _file = file;

    /// <exception cref="DatabaseUnavailableException">Another process holds it, or it cannot be written.</exception>
    public static SqliteServerLock Take(string databasePath)
    {
        var path = databasePath + ".lock";
        try
        {
            return new SqliteServerLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new DatabaseUnavailableException($"The file '{path}', which keeps a second server away, cannot be written: allow this user to write in its directory.", denied);
        }
        catch (IOException held) when (IsHeld(held))
        {
            throw new DatabaseUnavailableException($"Another server or import is using the database '{databasePath}': stop it first, a SQLite database serves one process at a time.", held);
        }
        catch (IOException broken)
        {
            throw new DatabaseUnavailableException($"The file '{path}', which keeps a second server away, cannot be made: {broken.Message.ReplaceLineEndings(" ").TrimEnd('.')}.", broken);
        }
    }

    // What the systems answer when another process has the file: ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION on
    // Windows, elsewhere EWOULDBLOCK, which is 11 on Linux and 35 on macOS and the BSDs.
    private static bool IsHeld(IOException exception) => OperatingSystem.IsWindows()
        ? (exception.HResult & 0xffff) is 32 or 33
        : exception.HResult == (OperatingSystem.IsLinux() ? 11 : 35);

    public void Dispose() => _file.Dispose();
}
