using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace Passoparola.Cms.Catalogue.Visibility;

/// <summary>Puts the public renderer in the place of Umbraco's, and the public output around the site's.</summary>
public sealed class VisibilityComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddUnique<IApiPropertyRenderer, PublicPropertyRenderer>();
        Surround(builder.Services);
        builder.AddNotificationHandler<ContentSavingNotification, WarnOfToldPlace>();
    }

    private static void Surround(IServiceCollection services)
    {
        var site = services.LastOrDefault(service => service.ServiceType == typeof(IOutputExpansionStrategy))
            ?? throw new InvalidOperationException("The Delivery API must be added before the composers are: there is no output to keep protected places out of.");
        services.Remove(site);
        services.Add(new ServiceDescriptor(
            typeof(IOutputExpansionStrategy),
            provider => new PublicOutput((IOutputExpansionStrategy)Create(provider, site)),
            site.Lifetime));
    }

    private static object Create(IServiceProvider provider, ServiceDescriptor service) =>
        service.ImplementationInstance
        ?? service.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);
}
