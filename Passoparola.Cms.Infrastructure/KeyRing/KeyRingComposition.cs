using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Infrastructure.KeyRing;

/// <summary>The keys that sign and encrypt what the site gives to browsers.</summary>
public static class KeyRingComposition
{
    // What is signed holds for every copy of the program on the same database, wherever it is installed.
    private const string ApplicationName = "Passoparola";

    internal static IServiceCollection AddKeyRing(this IServiceCollection services)
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
        return services;
    }

    /// <summary>
    /// Leaves the loading of the keys to the site's. Data Protection's own start asks for them before the database is migrated,
    /// and logs that it could not have them; whatever else is added to the services, authentication for one, adds it again.
    /// </summary>
    public static IServiceCollection LoadKeyRingWithSite(this IServiceCollection services)
    {
        var assembly = typeof(KeyManagementOptions).Assembly;
        foreach (var early in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == assembly).ToArray())
        {
            services.Remove(early);
        }

        return services;
    }
}
