using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>Refuses what the list does not offer, and several values where one is wanted.</summary>
internal sealed class ChoiceValueValidator(ILocalizedTextService texts, IJsonSerializer serializer) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not ValueListConfiguration list)
        {
            yield break;
        }

        var chosen = Items.Read(value, serializer);
        var unknown = chosen.Except(list.Items, StringComparer.Ordinal).ToArray();
        if (unknown.Length == 1)
        {
            yield return texts.Invalid("notOneOfOptions", unknown[0]);
        }
        else if (unknown.Length > 1)
        {
            yield return texts.Invalid("multipleNotOneOfOptions", string.Join(", ", unknown));
        }

        if (list is DropDownFlexibleConfiguration { Multiple: false })
        {
            foreach (var result in texts.OutsideLimits(chosen.Count, null, 1))
            {
                yield return result;
            }
        }
    }
}
