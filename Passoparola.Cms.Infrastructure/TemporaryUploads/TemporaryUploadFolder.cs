using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Security;

namespace Passoparola.Cms.Infrastructure.TemporaryUploads;

/// <summary>
/// Where uploads lie until they become a medium's file: <c>umbraco/Data/TEMP/TemporaryFile</c>, a folder for each user and
/// in it one for each upload. Nobody sees another user's uploads, nor can take one of their keys away. A folder appears
/// whole or not at all, whenever the process ends.
/// </summary>
internal sealed class TemporaryUploadFolder(IHostingEnvironment hosting, IBackOfficeSecurityAccessor security, TimeProvider clock)
{
    private const string Content = "content";
    private const string About = "about.json";
    private const string Unfinished = "unfinished-";
    private static readonly TimeSpan LongestTransfer = TimeSpan.FromDays(1);

    private string Root { get; } = Path.Combine(hosting.LocalTempPath, "TemporaryFile");

    public TemporaryUpload? Find(Guid key)
    {
        var folder = FolderOf(key);
        return Read(folder) is { } about && about.AvailableUntil > clock.GetUtcNow()
            ? new TemporaryUpload(key, about.FileName, about.AvailableUntil, Path.Combine(folder, Content))
            : null;
    }

    public async Task SaveAsync(Guid key, string fileName, DateTime availableUntil, Stream content)
    {
        var folder = FolderOf(key);
        var unfinished = Path.Combine(Path.GetDirectoryName(folder)!, $"{Unfinished}{Guid.NewGuid():N}");
        Directory.CreateDirectory(unfinished);
        try
        {
            await using (var file = new FileStream(Path.Combine(unfinished, Content), FileMode.CreateNew))
            {
                await content.CopyToAsync(file);
            }

            await File.WriteAllTextAsync(Path.Combine(unfinished, About), JsonSerializer.Serialize(new Description(fileName, availableUntil.ToUniversalTime())));
            if (Find(key) is null)
            {
                Remove(folder);
            }

            Directory.Move(unfinished, folder);
        }
        catch
        {
            Remove(unfinished);
            throw;
        }
    }

    public void Delete(Guid key) => Remove(FolderOf(key));

    /// <returns>The keys of the uploads that were deleted because their time was over.</returns>
    public IReadOnlyList<Guid> DeleteExpired(DateTime at)
    {
        if (!Directory.Exists(Root))
        {
            return [];
        }

        var keys = new List<Guid>();
        foreach (var folder in Directory.GetDirectories(Root).SelectMany(Directory.GetDirectories))
        {
            if (Guid.TryParseExact(Path.GetFileName(folder), "N", out var key) ? !(Read(folder)?.AvailableUntil > at) : IsForgotten(folder))
            {
                Remove(folder);
                keys.Add(key);
            }
        }

        return [.. keys.Where(key => key != Guid.Empty)];
    }

    private string FolderOf(Guid key)
    {
        var user = security.BackOfficeSecurity?.CurrentUser?.Key ?? Guid.Empty;
        return Path.Combine(Root, user.ToString("N", CultureInfo.InvariantCulture), key.ToString("N", CultureInfo.InvariantCulture));
    }

    // The process ended while it was being written.
    private bool IsForgotten(string folder) => Directory.GetCreationTimeUtc(folder) < clock.GetUtcNow() - LongestTransfer;

    private static Description? Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<Description>(File.ReadAllText(Path.Combine(folder, About)));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Somebody else has deleted it just now.
        }
    }

    private sealed record Description(string FileName, DateTime AvailableUntil);
}
