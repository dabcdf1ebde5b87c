using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.ContentPickers;

/// <summary>Checks how many items are picked, of which tree, and of which types where the data type has a filter.</summary>
internal sealed class PickedNodesValidator(
    ILocalizedTextService texts,
    IEntityService entities,
    IContentTypeService documentTypes,
    IMediaTypeService mediaTypes,
    IJsonSerializer serializer) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not MultiNodePickerConfiguration picker)
        {
            return [];
        }

        var picked = PickedNode.ReadAll(value, serializer);
        var limits = picked.Count == 0
            ? []
            : texts.OutsideLimits(picked.Count, picker.MinNumber, picker.MaxNumber);

        return limits.Concat(WrongTree(picked, picker)).Concat(WrongType(value, picked, picker));
    }

    private IEnumerable<ValidationResult> WrongTree(IReadOnlyList<PickedNode> picked, MultiNodePickerConfiguration picker)
    {
        var wanted = EntityTypeOf(picker);
        return picked.Any(node => node.Type != wanted) ? [texts.Invalid("invalidObjectType")] : [];
    }

    // A stored value was checked when it was chosen; asking the database again for each publish of each document buys nothing.
    private IEnumerable<ValidationResult> WrongType(object? value, IReadOnlyList<PickedNode> picked, MultiNodePickerConfiguration picker)
    {
        var stored = value is string text && !text.DetectIsJson();
        var allowed = AllowedTypes(picker);
        if (stored || picked.Count == 0 || allowed.Count == 0)
        {
            return [];
        }

        var isMedia = EntityTypeOf(picker) == Constants.UdiEntityType.Media;
        var keys = picked.Select(node => node.Unique).Distinct().ToArray();
        var found = entities
            .GetAll(isMedia ? UmbracoObjectTypes.Media : UmbracoObjectTypes.Document, keys)
            .OfType<IContentEntitySlim>()
            .ToArray();

        if (found.Length < keys.Length)
        {
            return [texts.Invalid("missingContent")];
        }

        var aliases = (isMedia
                ? mediaTypes.GetMany(allowed).Select(type => type.Alias)
                : documentTypes.GetMany(allowed).Select(type => type.Alias))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        return found.All(entity => aliases.Contains(entity.ContentTypeAlias)) ? [] : [texts.Invalid("invalidContentType")];
    }

    private static string EntityTypeOf(MultiNodePickerConfiguration picker) => picker.TreeSource?.ObjectType switch
    {
        "media" => Constants.UdiEntityType.Media,
        "member" => Constants.UdiEntityType.Member,
        _ => Constants.UdiEntityType.Document,
    };

    private static HashSet<Guid> AllowedTypes(MultiNodePickerConfiguration picker) =>
        (picker.Filter ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => Guid.TryParse(text, out Guid key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)
            .ToHashSet();
}
