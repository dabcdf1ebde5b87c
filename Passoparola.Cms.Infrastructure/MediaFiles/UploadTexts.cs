using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>What editors are told about a file that is not taken.</summary>
public static class UploadTexts
{
    /// <summary>A sentence that says what is wrong, what is accepted and what to do.</summary>
    public static string Of(this ILocalizedTextService texts, UploadRefusal refusal, IUploadRules rules)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(rules);
        return refusal switch
        {
            UploadRefusal.NameInvalid => texts.Localize("upload", "nameInvalid"),
            UploadRefusal.FormatNotAllowed => texts.Localize("upload", "formatNotAllowed", [string.Join(", ", rules.Extensions)]),
            UploadRefusal.NameMisleads => texts.Localize("upload", "nameMisleads"),
            UploadRefusal.ContentTypeDiffers => texts.Localize("upload", "contentTypeDiffers"),
            UploadRefusal.Empty => texts.Localize("upload", "empty"),
            UploadRefusal.TooLarge => texts.Localize("upload", "tooLarge", [rules.MostBytes.ToString(System.Globalization.CultureInfo.InvariantCulture)]),
            UploadRefusal.ContentDiffers => texts.Localize("upload", "contentDiffers"),
            UploadRefusal.ContentActive => texts.Localize("upload", "contentActive"),
            UploadRefusal.ImageTooLarge => texts.Localize("upload", "imageTooLarge"),
            UploadRefusal.NotAnImage => texts.Localize("upload", "notAnImage", [string.Join(", ", rules.ImageExtensions)]),
            UploadRefusal.Gone => texts.Localize("upload", "gone"),
        };
    }
}
