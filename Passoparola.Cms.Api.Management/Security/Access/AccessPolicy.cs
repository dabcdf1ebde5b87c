namespace Passoparola.Cms.Api.Management.Security.Access;

/// <summary>
/// Who may ask for a resource at all, by Umbraco's own names. What a user may do with one document or medium is decided
/// where it is known which: by Core's permission services.
/// </summary>
internal static class AccessPolicy
{
    /// <summary>Anybody who is signed in to the back office.</summary>
    public const string BackOfficeAccess = "BackOfficeAccess";

    /// <summary>Administrators.</summary>
    public const string RequireAdminAccess = "RequireAdminAccess";

    public const string SectionAccessUsers = "SectionAccessUsers";

    public const string SectionAccessSettings = "SectionAccessSettings";

    /// <summary>Who sees the tree of documents: in the content section, or in a picker of another one.</summary>
    public const string SectionAccessForContentTree = "SectionAccessForContentTree";

    /// <summary>Who sees the tree of media: in the media section, or in a picker of another one.</summary>
    public const string SectionAccessForMediaTree = "SectionAccessForMediaTree";

    /// <summary>Who adds to the media library, be it from a document.</summary>
    public const string SectionAccessContentOrMedia = "SectionAccessContentOrMedia";

    public const string TreeAccessDocuments = "TreeAccessDocuments";

    public const string TreeAccessMedia = "TreeAccessMedia";

    /// <summary>Types are read by whoever edits what has such a type.</summary>
    public const string TreeAccessDocumentsOrDocumentTypes = "TreeAccessDocumentsOrDocumentTypes";

    public const string TreeAccessMediaOrMediaTypes = "TreeAccessMediaOrMediaTypes";

    public const string TreeAccessDocumentsOrMediaOrContentTypes = "TreeAccessDocumentsOrMediaOrContentTypes";
}
