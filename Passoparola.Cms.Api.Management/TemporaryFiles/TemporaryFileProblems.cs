using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Infrastructure.MediaFiles;
using Umbraco.Cms.Core.Services;
using Status = Umbraco.Cms.Core.Services.OperationStatus.TemporaryFileOperationStatus;

namespace Passoparola.Cms.Api.Management.TemporaryFiles;

/// <summary>Why an upload is not taken. The back office shows an upload's title and nothing else, so the title says it all.</summary>
internal sealed class TemporaryFileProblems(ILocalizedTextService texts, IUploadRules rules)
{
    private const string File = "File";

    public static ProblemHttpResult NoFile() => Of(File, "temporaryFile.missing", "Non è arrivato alcun file: caricarne uno alla volta.");

    public static ProblemHttpResult NoKey() => Of("Id", "temporaryFile.keyMissing", "Il caricamento non ha un identificativo valido: riprovare.");

    public ProblemHttpResult For(UploadRefusal refusal)
    {
        var text = texts.Of(refusal, rules);
        var code = $"temporaryFile.{char.ToLowerInvariant(refusal.ToString()[0])}{refusal.ToString()[1..]}";
        return refusal == UploadRefusal.TooLarge
            ? ManagementProblem.TooLarge(code, text, File)
            : Of(File, code, text, StatusOf(refusal).ToString());
    }

    public ProblemHttpResult For(Status status) => status switch
    {
        Status.FileExtensionNotAllowed => For(UploadRefusal.FormatNotAllowed),
        Status.InvalidFileName => For(UploadRefusal.NameInvalid),
        Status.UploadBlocked => For(UploadRefusal.ContentDiffers),
        Status.KeyAlreadyUsed => Of("Id", "temporaryFile.keyAlreadyUsed", "Un file con questo identificativo è già stato caricato.", nameof(Status.KeyAlreadyUsed)),
        Status.NotFound => ManagementProblem.NotFound(status, "Il file caricato non è più disponibile", texts.Of(UploadRefusal.Gone, rules)),
        Status.Success => throw new UnreachableException(),
    };

    private static Status StatusOf(UploadRefusal refusal) => refusal switch
    {
        UploadRefusal.NameInvalid or UploadRefusal.NameMisleads => Status.InvalidFileName,
        UploadRefusal.FormatNotAllowed or UploadRefusal.NotAnImage => Status.FileExtensionNotAllowed,
        UploadRefusal.ContentTypeDiffers or UploadRefusal.Empty or UploadRefusal.TooLarge or UploadRefusal.ContentDiffers
            or UploadRefusal.ContentActive or UploadRefusal.ImageTooLarge => Status.UploadBlocked,
        UploadRefusal.Gone => Status.NotFound,
    };

    private static ProblemHttpResult Of(string field, string code, string text, string? operationStatus = null) =>
        ManagementProblem.Invalid(code, text, text, new Dictionary<string, string[]> { [field] = [text] }, operationStatus);
}
