using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Infrastructure.KeyRing;

internal static class KeyRingComposition
{
    // What is signed holds for every copy of the program on the same database, wherever it is installed.
    private const string ApplicationName = "Passoparola";

    public static IServiceCollection AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(ApplicationName);
        services.TryAddSingleton<IXmlRepository, StoredKeyRing>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((options, keys) =>
        {
            options.XmlRepository = keys;
            // Said on purpose, or the framework warns each time it makes a key: what they would be encrypted with is kept
            // beside them, and they alone open nothing.
            options.XmlEncryptor = new NullXmlEncryptor();
        });
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISiteLoadStep, OpenKeyRing>());
        RemoveEarlyLoading(services);
        return services;
    }

    // Data Protection's own start asks for the keys before the database is migrated, and logs that it could not have them.
    private static void RemoveEarlyLoading(IServiceCollection services)
    {
        var assembly = typeof(KeyManagementOptions).Assembly;
        foreach (var early in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == assembly).ToArray())
        {
            services.Remove(early);
        }
    }
}
