using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Languages;

/// <summary>A language as pickers show it.</summary>
public sealed record LanguageItemResponse(string IsoCode, string Name)
{
    internal static LanguageItemResponse Of(ILanguage language) => new(language.IsoCode, language.CultureName);
}

internal static class GetLanguageItems
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/", HandleAsync).WithName("GetItemLanguage");

    private static async Task<LanguageItemResponse[]> HandleAsync(string[] isoCode, ILanguageService languages) =>
        isoCode.Length == 0 ? [] : [.. (await languages.GetMultipleAsync(isoCode)).Select(LanguageItemResponse.Of)];
}
