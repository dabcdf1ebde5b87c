using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Passoparola.Cms.Api.Delivery.Access;

internal static class AccessComposition
{
    public static IServiceCollection AddApiKeys(this IServiceCollection services)
    {
        services.AddOptions<ApiKeysSettings>().BindConfiguration("Passoparola:Delivery").ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<ApiKeysSettings>, ValidateApiKeys>();
        services.TryAddSingleton<ApiKeys>();
        services.TryAddSingleton<TokenAccess>();
        return services;
    }
}
