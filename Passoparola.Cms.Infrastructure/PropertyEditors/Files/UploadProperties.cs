using System.ComponentModel.DataAnnotations;
using Passoparola.Cms.Infrastructure.MediaFiles;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Files;

/// <summary>
/// What the editors of files and of images have in common: an upload becomes a file of the medium, and no other file can
/// be named. Documents refer to media; what is uploaded into one of their properties is not taken.
/// </summary>
internal sealed class UploadProperties(UploadedMediaFiles files, Lazy<IMediaTypeService> mediaTypes, IUploadRules rules, ILocalizedTextService texts)
{
    /// <param name="sent">The path that was sent along, which changes nothing: it only says that the file is to stay.</param>
    /// <param name="current">The path that is stored.</param>
    /// <returns>The path to store; <c>null</c> for none.</returns>
    public string? PathOf(ContentPropertyData property, string? sent, Guid? uploadKey, string? current, bool onlyImages) =>
        uploadKey is { } key && IsOfMedia(property.PropertyTypeKey) ? files.Keep(key, onlyImages) ?? current
        : uploadKey is not null || !string.IsNullOrWhiteSpace(sent) ? current
        : null;

    public ValidationResult? Refuse(Guid uploadKey, bool onlyImages) => files.Refuse(uploadKey, onlyImages) is { } refusal
        ? new ValidationResult(texts.Of(refusal, rules), [ValidationMessages.Member])
        : null;

    private bool IsOfMedia(Guid propertyTypeKey) =>
        mediaTypes.Value.GetAll().Any(type => type.CompositionPropertyTypes.Any(property => property.Key == propertyTypeKey));
}
