using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Checks the properties of every block that is shown, mandatory ones without a value included.</summary>
internal sealed class BlocksValidator(ElementTypes elementTypes, IPropertyValidationService properties)
{
    /// <param name="path">What leads to the block value inside the property's value, with a dot at its end.</param>
    /// <returns>One result for each property at fault; its JSON path leads to the value at fault.</returns>
    public IEnumerable<ValidationResult> Validate(BlockValue blocks, PropertyValidationContext context, string path = "")
    {
        var types = elementTypes.Resolve(blocks);
        return Check(path + "contentData", blocks.ContentData, blocks.Expose, types, context)
            .Concat(Check(path + "settingsData", blocks.SettingsData, null, types, context))
            .ToArray();
    }

    private IEnumerable<ValidationResult> Check(
        string member,
        List<BlockItemData> items,
        IList<BlockItemVariation>? expose,
        IReadOnlyDictionary<Guid, ElementType> types,
        PropertyValidationContext context)
    {
        for (var index = 0; index < items.Count; index++)
        {
            var cultures = ShownIn(items[index], expose, context).ToArray();
            foreach (var property in types[items[index].ContentTypeKey].PropertyTypes)
            {
                foreach (var culture in CulturesOf(property, cultures))
                {
                    foreach (var result in Check($"{member}[{index}]", items[index], property, culture, context))
                    {
                        yield return result;
                    }
                }
            }
        }
    }

    private IEnumerable<ValidationResult> Check(
        string path, BlockItemData block, IPropertyType property, string? culture, PropertyValidationContext context)
    {
        var value = block.Values.FirstOrDefault(candidate =>
            candidate.Alias.Equals(property.Alias, StringComparison.OrdinalIgnoreCase) && candidate.IsFor(culture, null));
        var where = value is null
            ? JsonPathExpression.MissingPropertyValue(property.Alias, culture, null)
            : block.Values.IndexOf(value).ToString(CultureInfo.InvariantCulture);
        var nested = new NestedJsonPathValidationResults($"{path}.values[{where}].value");
        foreach (var result in properties.ValidatePropertyValue(property, value?.Value, For(culture, context)))
        {
            nested.ValidationResults.Add(result);
        }

        return nested.ValidationResults.Count == 0 ? [] : [nested];
    }

    /// <summary>The cultures to check a block in; null stands for a block that does not vary. None means it is not shown.</summary>
    private static IEnumerable<string?> ShownIn(BlockItemData block, IList<BlockItemVariation>? expose, PropertyValidationContext context)
    {
        if (expose is null)
        {
            return [null];
        }

        var validated = context.CulturesBeingValidated.ToArray();
        return expose
            .Where(variation => variation.ContentKey == block.Key)
            .Select(variation => variation.Culture.NullOrWhiteSpaceAsNull())
            .Where(culture => culture is null || validated.Length == 0 || validated.InvariantContains(culture))
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string?> CulturesOf(IPropertyType property, string?[] shownIn) =>
        property.VariesByCulture() ? shownIn : shownIn.Take(1).Select(string? (_) => null);

    private static PropertyValidationContext For(string? culture, PropertyValidationContext context) => new()
    {
        Culture = culture,
        Segment = null,
        CulturesBeingValidated = context.CulturesBeingValidated,
        SegmentsBeingValidated = context.SegmentsBeingValidated,
    };
}
