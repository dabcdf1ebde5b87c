namespace Passoparola.Cms.Infrastructure.PublishedMedia;

/// <summary>A file of a medium that readers see.</summary>
/// <param name="PhysicalPath">Where it is on the disk.</param>
/// <param name="ContentType">By the format that it was checked for when it was uploaded.</param>
/// <param name="IsImage">Whether a page may show it in place.</param>
public sealed record PublishedMediaFile(string PhysicalPath, string Name, string ContentType, bool IsImage, long Length, DateTimeOffset LastModified);

/// <summary>The files of media that readers see. What is in the recycle bin, or below something that is, has no file here.</summary>
public interface IPublishedMediaFiles
{
    /// <summary>The address below which media files are served, for example <c>/media</c>.</summary>
    string Address { get; }

    /// <param name="path">The path of the file's address, for example <c>/media/x2jgh9zc/sede.jpg</c>.</param>
    /// <returns><c>null</c> when no medium that readers see has such a file.</returns>
    PublishedMediaFile? Find(string path);
}
