using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Passoparola.Cms.Api.Management.Security.Origins;

/// <summary><c>Passoparola:ForwardedHeaders</c>: whose word about the visitor's address and scheme is taken.</summary>
internal sealed class ForwardedHeadersSettings
{
    public const string Section = "Passoparola:ForwardedHeaders";

    /// <summary>Addresses of proxies.</summary>
    public string[] KnownProxies { get; set; } = [];

    /// <summary>Networks of proxies, <c>10.0.0.0/8</c>.</summary>
    public string[] KnownNetworks { get; set; } = [];
}

internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services)
    {
        services.AddOptions<ForwardedHeadersSettings>().BindConfiguration(ForwardedHeadersSettings.Section)
            .Validate(settings => settings.KnownProxies.All(proxy => IPAddress.TryParse(proxy, out _)), $"'{ForwardedHeadersSettings.Section}:KnownProxies' takes addresses such as 10.0.0.5.")
            .Validate(settings => settings.KnownNetworks.All(network => System.Net.IPNetwork.TryParse(network, out _)), $"'{ForwardedHeadersSettings.Section}:KnownNetworks' takes networks such as 10.0.0.0/8.")
            .ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ForwardedHeadersSettings>>((options, settings) => Trust(options, settings.Value));
    }

    private static void Trust(ForwardedHeadersOptions options, ForwardedHeadersSettings settings)
    {
        // The framework trusts this machine by itself; here nobody is trusted who was not named.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        options.ForwardLimit = null;
        foreach (var proxy in settings.KnownProxies)
        {
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        foreach (var network in settings.KnownNetworks)
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        }

        // With empty lists the framework would believe everybody.
        options.ForwardedHeaders = settings.KnownProxies is [] && settings.KnownNetworks is []
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
    }
}
