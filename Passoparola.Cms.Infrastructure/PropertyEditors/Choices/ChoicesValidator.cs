using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

internal sealed class ChoicesValidator : IValueValidator
{
    private static readonly string[] Members = ["items"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (!ChoicesReader.TryRead(value, out List<Choice>? choices))
        {
            return [new ValidationResult("Each item is a text, or an object with 'name' (the label) and 'value' (the code)", Members)];
        }

        if (choices.Any(choice => string.IsNullOrWhiteSpace(choice.Value) || string.IsNullOrWhiteSpace(choice.Label)))
        {
            return [new ValidationResult("An item cannot be empty", Members)];
        }

        return choices
            .GroupBy(choice => choice.Value, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new ValidationResult($"Duplicate item '{group.Key}'", Members));
    }
}
