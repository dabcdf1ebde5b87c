using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.Serialization;

internal static class SerializationComposition
{
    public static IServiceCollection AddSerialization(this IServiceCollection services)
    {
        services.TryAddSingleton<IJsonSerializerEncoderFactory, ReadableJsonEncoderFactory>();
        services.TryAddSingleton<IJsonSerializer, SystemTextJsonSerializer>();
        services.TryAddSingleton<IConfigurationEditorJsonSerializer, ConfigurationJsonSerializer>();
        services.TryAddSingleton<IWebhookJsonSerializer, WebhookJsonSerializer>();
        return services;
    }
}
