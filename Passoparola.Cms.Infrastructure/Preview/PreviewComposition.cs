using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Passoparola.Cms.Infrastructure.Preview;

internal static class PreviewComposition
{
    public static IServiceCollection AddPreview(this IServiceCollection services)
    {
        services.AddOptions<PreviewSettings>().BindConfiguration(PreviewSettings.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PreviewSettings>, ValidatePreviewSettings>());
        services.TryAddSingleton<IPreviewTokens, PreviewTokens>();
        services.TryAddSingleton<IPreviewLinks, PreviewLinks>();
        return services;
    }
}
