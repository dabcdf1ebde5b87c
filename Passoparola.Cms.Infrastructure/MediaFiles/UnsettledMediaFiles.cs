using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.Media;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>
/// Files whose fate a unit of work decides: one that is new until it is committed, one that is replaced or deleted with its
/// medium. When the work has ended, whichever way, a file that stored media name stays and any other goes. Each is noted on
/// the disk before that, so that a process that is killed in between finds them when it starts again.
/// </summary>
internal sealed class UnsettledMediaFiles(
    ICoreScopeProvider scopes,
    MediaQueries media,
    Lazy<MediaFileManager> files,
    IHostingEnvironment hosting,
    TimeProvider clock,
    ILogger<UnsettledMediaFiles> logger)
{
    private const string Enlisted = "Passoparola.UnsettledMediaFiles";

    // Longer than any unit of work.
    private static readonly TimeSpan Old = TimeSpan.FromHours(1);

    private string Folder { get; } = Path.Combine(hosting.LocalTempPath, "MediaFiles");

    /// <param name="path">As media store it, below the media folder's address.</param>
    public void Note(string path)
    {
        Directory.CreateDirectory(Folder);
        var note = Path.Combine(Folder, $"{Guid.NewGuid():N}.txt");
        using (var file = new FileStream(note, FileMode.CreateNew))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(path));
            file.Flush(flushToDisk: true);
        }

        // Outside a unit of work nobody says when the work has ended: it is settled when it is old.
        scopes.Context?.Enlist(Enlisted, () => new List<string>(), (_, notes) => Settle(notes!))?.Add(note);
    }

    /// <summary>Settles what a killed process has left.</summary>
    public void SettleAll() => Settle(Notes());

    public void SettleOld() => Settle([.. Notes().Where(note => File.GetLastWriteTimeUtc(note) < clock.GetUtcNow() - Old)]);

    private string[] Notes() => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.txt") : [];

    private void Settle(IReadOnlyCollection<string> notes)
    {
        foreach (var note in notes)
        {
            try
            {
                Settle(File.ReadAllText(note));
                File.Delete(note);
            }
            catch (Exception failure)
            {
                // What was saved is saved: the note stays, and the file is looked at again.
                logger.LogWarning(failure, "A media file could not be deleted; it is tried again later");
            }
        }
    }

    private void Settle(string path)
    {
        if (path.Length > 0 && !IsStored(path))
        {
            files.Value.DeleteMediaFiles([files.Value.FileSystem.GetRelativePath(path)]);
        }
    }

    private bool IsStored(string path)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return media.Media.Any(item => item.FilePath == path || item.Values.Contains(path));
    }
}
