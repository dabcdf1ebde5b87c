using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.Languages;

/// <summary>A language that content is written in.</summary>
/// <param name="IsoCode">The culture's code, for example <c>it-IT</c>.</param>
/// <param name="FallbackIsoCode">The language that is shown where this one has no text.</param>
public sealed record LanguageResponse(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode)
{
    internal static LanguageResponse Of(ILanguage language) =>
        new(language.IsoCode, language.CultureName, language.IsDefault, language.IsMandatory, language.FallbackIsoCode);
}
