using Microsoft.Extensions.Configuration;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>Other settings for a while, by changing the configuration and reloading it; given as <c>Key=value</c> below Umbraco's section, <c>=Key=value</c> anywhere else.</summary>
internal sealed class SettingsInForce : IDisposable
{
    private const string Section = "Umbraco:CMS:DeliveryApi";

    private static readonly string[] Defaults =
    [
        "Enabled=true", "PublicAccess=true", "ApiKey=", "DisallowedContentTypeAliases:0=", "Media:Enabled=true", "Media:PublicAccess=true", "OpenApi:GenerateContentTypeSchemas=true",
        "=Passoparola:Preview:UrlTemplate=", "=Passoparola:Delivery:Caching:MaxBytes=67108864", "=Passoparola:Delivery:Caching:CacheControl=public, max-age=0, must-revalidate",
    ];

    private readonly IConfigurationRoot _configuration;

    public SettingsInForce(CmsApplication cms, string[] settings)
    {
        _configuration = (IConfigurationRoot)cms.Get<IConfiguration>();
        Put([.. Defaults, .. settings]);
    }

    public void Dispose() => Put(Defaults);

    private void Put(string[] settings)
    {
        foreach (var setting in settings)
        {
            var key = setting.TrimStart('=');
            var equals = key.IndexOf('=', StringComparison.Ordinal);
            _configuration[setting.StartsWith('=') ? key[..equals] : $"{Section}:{key[..equals]}"] = key[(equals + 1)..];
        }

        _configuration.Reload();
    }
}
