using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors;

/// <summary>A mandatory list needs at least one item, whether it is checked as the editor sends it or as it is stored.</summary>
internal sealed class ItemsRequiredValidator : IValueRequiredValidator
{
    public static readonly ItemsRequiredValidator Instance = new();

    public IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType)
    {
        if (value is null)
        {
            return [ValidationMessages.Missing];
        }

        return IsEmpty(value) ? [ValidationMessages.Empty] : [];
    }

    private static bool IsEmpty(object value) => value switch
    {
        string text => string.IsNullOrWhiteSpace(text) || text.DetectIsEmptyJson(),
        JsonElement element => element.ToString().DetectIsEmptyJson(),
        IEnumerable items => !items.Cast<object?>().Any(),
        _ => false,
    };
}
