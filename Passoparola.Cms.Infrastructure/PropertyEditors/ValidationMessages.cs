using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors;

/// <summary>Umbraco's own validation texts. A text that starts with # is a key that the back office translates.</summary>
internal static class ValidationMessages
{
    public const string Member = "value";

    public static ValidationResult Missing => new("#validation_invalidNull", [Member]);

    public static ValidationResult Empty => new("#validation_invalidEmpty", [Member]);

    public static ValidationResult Invalid(this ILocalizedTextService texts, string key, params object[] arguments) =>
        new(
            texts.Localize("validation", key, arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture)).ToArray()),
            [Member]);

    /// <summary>The two messages of a list that is too short or too long; a limit of zero or less is none.</summary>
    public static IEnumerable<ValidationResult> OutsideLimits(this ILocalizedTextService texts, int count, int? minimum, int? maximum)
    {
        if (minimum > 0 && count < minimum)
        {
            yield return texts.Invalid("entriesShort", minimum.Value, minimum.Value - count);
        }

        if (maximum > 0 && count > maximum)
        {
            yield return texts.Invalid("entriesExceed", maximum.Value, count - maximum.Value);
        }
    }
}
