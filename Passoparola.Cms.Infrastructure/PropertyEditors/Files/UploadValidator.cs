using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Files;

/// <summary>An upload must still be there, and be what the property takes.</summary>
/// <param name="keyOf">Reads the upload's key from a value.</param>
internal sealed class UploadValidator(UploadProperties uploads, Func<object?, Guid?> keyOf, bool onlyImages) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        keyOf(value) is { } key && uploads.Refuse(key, onlyImages) is { } refusal ? [refusal] : [];
}
