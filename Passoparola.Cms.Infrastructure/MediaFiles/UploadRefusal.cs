namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>Why a file is not taken. Each has a text of its own for the editor: area <c>upload</c> of the localized texts.</summary>
public enum UploadRefusal
{
    /// <summary>The name is empty, too long, or holds what is no part of a name: a path, a control character.</summary>
    NameInvalid,

    /// <summary>The extension names no format that is taken here.</summary>
    FormatNotAllowed,

    /// <summary>Before the last extension stands one of a page or a program: <c>photo.php.jpg</c>.</summary>
    NameMisleads,

    /// <summary>What the browser calls the file does not fit its extension.</summary>
    ContentTypeDiffers,

    /// <summary>The file is empty.</summary>
    Empty,

    /// <summary>The file is larger than one may be.</summary>
    TooLarge,

    /// <summary>The bytes are those of another format, of none, or not whole, or something else is attached to them.</summary>
    ContentDiffers,

    /// <summary>The file carries markup or a script.</summary>
    ContentActive,

    /// <summary>The image says that it is larger than any camera's.</summary>
    ImageTooLarge,

    /// <summary>The property takes images, and the file is none.</summary>
    NotAnImage,

    /// <summary>There is no such upload any more, or it is another user's.</summary>
    Gone,
}
