namespace Passoparola.Cms.Infrastructure.TemporaryUploads;

/// <summary>A file that a user has sent and that no content holds yet.</summary>
/// <param name="FileName">As the user called it.</param>
/// <param name="AvailableUntil">In UTC.</param>
/// <param name="Path">Where its bytes are.</param>
internal sealed record TemporaryUpload(Guid Key, string FileName, DateTime AvailableUntil, string Path)
{
    public Stream Open() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
}
