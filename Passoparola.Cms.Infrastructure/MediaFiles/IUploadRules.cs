namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>Which files are taken: what a name may look like, and what must be inside.</summary>
public interface IUploadRules
{
    /// <summary>The extensions that are taken, without their dots: this site's formats, as far as <c>Umbraco:CMS:Content</c> allows them.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Those of <see cref="Extensions"/> that are images.</summary>
    IReadOnlyList<string> ImageExtensions { get; }

    /// <summary>How many bytes a file may have: <c>Umbraco:CMS:Runtime:MaxRequestLength</c>, which counts kilobytes.</summary>
    long MostBytes { get; }

    /// <summary>Whether a file of this name, called so by who sends it, can be taken at all.</summary>
    /// <param name="contentType">As the browser has it; empty where it has none.</param>
    UploadRefusal? RefuseName(string? fileName, string? contentType);

    /// <summary>Whether the file is what its name says, and nothing beside.</summary>
    /// <param name="content">Can be sought in.</param>
    UploadRefusal? RefuseContent(string fileName, Stream content);
}
