using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Languages;

/// <summary>Languages are read here; the schema folder adds them.</summary>
internal static class LanguageEndpoints
{
    public static void MapLanguages(this IEndpointRouteBuilder management)
    {
        var languages = management.MapGroup("/language").WithTags("Language");
        GetLanguages.Map(languages);
        GetLanguage.Map(languages);

        var items = management.MapGroup("/item/language").WithTags("Language");
        GetLanguageItems.Map(items);
        GetDefaultLanguageItem.Map(items);
    }
}
