using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;

/// <summary>Checks how many media items are picked, from which folder and of which types.</summary>
internal sealed class PickedMediaValidator(
    ILocalizedTextService texts,
    MediaItemTypes items,
    IMediaTypeService mediaTypes,
    IMediaNavigationQueryService navigation,
    IJsonSerializer serializer) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not MediaPicker3Configuration picker)
        {
            return [];
        }

        var picked = PickedMedia.ReadAll(value, serializer);
        if (picked.Count == 0)
        {
            return [];
        }

        // What is stored was checked when it was chosen: only what an editor sends is worth a question to the database.
        var keys = picked.Select(item => item.MediaKey).Distinct().ToArray();
        return value is string ? TooMany(picked, picker) : TooMany(picked, picker).Concat(WrongFolder(keys, picker)).Concat(WrongType(keys, picker));
    }

    private IEnumerable<ValidationResult> TooMany(IReadOnlyList<PickedMedia> picked, MediaPicker3Configuration picker) =>
        !picker.Multiple && picked.Count > 1
            ? [texts.Invalid("multipleMediaNotAllowed")]
            : texts.OutsideLimits(picked.Count, picker.ValidationLimit.Min, picker.ValidationLimit.Max);

    private IEnumerable<ValidationResult> WrongFolder(IReadOnlyList<Guid> keys, MediaPicker3Configuration picker) =>
        picker.StartNodeId is { } folder && !ValidationHelper.HasValidStartNode(keys, folder, navigation)
            ? [texts.Invalid("invalidStartNode")]
            : [];

    private IEnumerable<ValidationResult> WrongType(IReadOnlyList<Guid> keys, MediaPicker3Configuration picker)
    {
        var allowed = (picker.Filter ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => Guid.TryParse(text, out Guid key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)
            .ToArray();
        if (allowed.Length == 0)
        {
            return [];
        }

        var aliases = mediaTypes.GetMany(allowed).Select(type => type.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return items.AliasesOf(keys).Values.All(aliases.Contains) ? [] : [texts.Invalid("invalidMediaType")];
    }
}
