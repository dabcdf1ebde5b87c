namespace Passoparola.Cms.Tests.Management.Permissions;

/// <summary>The least that a user must be for an operation.</summary>
internal enum Least
{
    /// <summary>Who is not signed in may, too.</summary>
    Visitor,

    /// <summary>Whoever is signed in: a contributor, who writes what others publish.</summary>
    Contributor,

    /// <summary>Who writes and publishes.</summary>
    Editor,

    Administrator,
}

/// <summary>Who may do what that changes something. An operation that is not here fails the test: say who may, then build it.</summary>
internal static class WritePermissions
{
    public static IReadOnlyDictionary<string, Least> All { get; } = new Dictionary<string, Least>
    {
        ["deleteDocumentById"] = Least.Editor,
        ["deletePreview"] = Least.Visitor,
        ["postDocument"] = Least.Contributor,
        ["postDocumentByIdCopy"] = Least.Contributor,
        ["postDocumentCreateAndPublish"] = Least.Editor,
        ["postDocumentValidate"] = Least.Contributor,
        ["putDocumentById"] = Least.Contributor,
        ["putDocumentByIdMove"] = Least.Editor,
        ["putDocumentByIdMoveToRecycleBin"] = Least.Editor,
        ["putDocumentByIdPublish"] = Least.Editor,
        ["putDocumentByIdUnpublish"] = Least.Editor,
        ["putDocumentByIdUpdateAndPublish"] = Least.Editor,
        ["putDocumentByIdValidate"] = Least.Contributor,
        ["putDocumentByIdSortChildren"] = Least.Editor,
        ["putDocumentRootSortChildren"] = Least.Editor,
        ["putDocumentSort"] = Least.Editor,

        ["postDocumentVersionByIdRollback"] = Least.Contributor,
        ["putDocumentVersionByIdPreventCleanup"] = Least.Contributor,

        ["deleteRecycleBinDocument"] = Least.Editor,
        ["deleteRecycleBinDocumentById"] = Least.Editor,
        ["putRecycleBinDocumentByIdRestore"] = Least.Editor,

        ["deleteMediaById"] = Least.Contributor,
        ["postMedia"] = Least.Contributor,
        ["postMediaValidate"] = Least.Contributor,
        ["putMediaById"] = Least.Contributor,
        ["putMediaByIdMove"] = Least.Contributor,
        ["putMediaByIdMoveToRecycleBin"] = Least.Contributor,
        ["putMediaByIdValidate"] = Least.Contributor,
        ["putMediaByIdSortChildren"] = Least.Contributor,
        ["putMediaRootSortChildren"] = Least.Contributor,
        ["putMediaSort"] = Least.Contributor,
        ["deleteRecycleBinMedia"] = Least.Contributor,
        ["deleteRecycleBinMediaById"] = Least.Contributor,
        ["putRecycleBinMediaByIdRestore"] = Least.Contributor,

        ["deleteTemporaryFileById"] = Least.Contributor,
        ["postTemporaryFile"] = Least.Contributor,

        ["deleteUser"] = Least.Administrator,
        ["deleteUserById"] = Least.Administrator,
        ["postUser"] = Least.Administrator,
        ["postUserByIdChangePassword"] = Least.Administrator,
        ["postUserByIdClientCredentials"] = Least.Administrator,
        ["deleteUserByIdClientCredentialsByClientId"] = Least.Administrator,
        ["postUserByIdResetPassword"] = Least.Administrator,
        ["postUserCurrentChangePassword"] = Least.Contributor,
        ["postUserDisable"] = Least.Administrator,
        ["postUserEnable"] = Least.Administrator,
        ["postUserSetUserGroups"] = Least.Administrator,
        ["postUserUnlock"] = Least.Administrator,
        ["putUserById"] = Least.Administrator,
        ["putUserCurrentProfile"] = Least.Contributor,

        ["deleteUserGroup"] = Least.Administrator,
        ["deleteUserGroupById"] = Least.Administrator,
        ["deleteUserGroupByIdUsers"] = Least.Administrator,
        ["postUserGroup"] = Least.Administrator,
        ["postUserGroupByIdUsers"] = Least.Administrator,
        ["putUserGroupById"] = Least.Administrator,
    };
}
