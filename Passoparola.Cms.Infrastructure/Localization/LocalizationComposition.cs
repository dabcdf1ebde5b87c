using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Localization;

internal static class LocalizationComposition
{
    public static IServiceCollection AddLocalizedTexts(this IServiceCollection services)
    {
        // Core has registered one that reads the language files of the stock packages.
        services.AddUnique<ILocalizedTextService, LocalizedTexts>();
        return services;
    }
}
