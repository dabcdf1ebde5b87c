using Passoparola.Cms.Infrastructure.MediaFiles.Formats;
using Passoparola.Cms.Infrastructure.TemporaryUploads;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>Makes an upload the file of a medium. What is inside is looked at again: nobody vouches for a file that lay on a disk.</summary>
internal sealed class UploadedMediaFiles(
    TemporaryUploadFolder uploads,
    UploadRules rules,
    UnsettledMediaFiles unsettled,
    Lazy<MediaFileManager> files,
    ICoreScopeProvider scopes)
{
    private const int LongestName = 80;

    /// <param name="onlyImages">Whether the property takes images only.</param>
    public UploadRefusal? Refuse(Guid uploadKey, bool onlyImages)
    {
        if (uploads.Find(uploadKey) is not { } upload)
        {
            return UploadRefusal.Gone;
        }

        using var content = upload.Open();
        return Refuse(upload, content, onlyImages, out _);
    }

    /// <summary>Copies the upload to a path of its own. The upload itself goes when the work is committed, so that a save that fails can be tried again.</summary>
    /// <returns>The path, as media store it; <c>null</c> when the upload is refused.</returns>
    public string? Keep(Guid uploadKey, bool onlyImages)
    {
        if (uploads.Find(uploadKey) is not { } upload)
        {
            return null;
        }

        using var content = upload.Open();
        if (Refuse(upload, content, onlyImages, out var known) is not null)
        {
            return null;
        }

        var path = NewPath(upload.FileName);
        var address = files.Value.FileSystem.GetUrl(path);
        unsettled.Note(address);
        content.Position = 0;
        using (var kept = new FirstBytes(content, known!.Length))
        {
            files.Value.FileSystem.AddFile(path, kept, overrideIfExists: false);
        }

        // Commits are on the disk before they are answered, and so is what they name.
        using (var written = File.OpenHandle(files.Value.FileSystem.GetFullPath(path), FileMode.Open, FileAccess.ReadWrite))
        {
            RandomAccess.FlushToDisk(written);
        }

        scopes.Context?.Enlist($"Passoparola.Upload.{uploadKey}", completed =>
        {
            if (completed)
            {
                uploads.Delete(uploadKey);
            }
        });
        return address;
    }

    private UploadRefusal? Refuse(TemporaryUpload upload, Stream content, bool onlyImages, out FileContent? known)
    {
        known = null;
        return rules.RefuseName(upload.FileName, contentType: null) is { } refusal ? refusal
            : FileFormat.Of(upload.FileName) is not { } format ? UploadRefusal.FormatNotAllowed
            : onlyImages && !format.IsImage ? UploadRefusal.NotAnImage
            : rules.Refuse(format, content, out known);
    }

    // Random, and not of the medium's key: a new file never takes the place of the one that it replaces.
    private string NewPath(string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName).Replace('.', '-');
        var extension = FileFormat.Of(fileName)!.Extension;
        string path;
        do
        {
            path = files.Value.GetMediaPath($"{stem[..Math.Min(stem.Length, LongestName)]}.{extension}", Guid.NewGuid(), Guid.NewGuid());
        }
        while (files.Value.FileSystem.FileExists(path));

        return path;
    }
}
