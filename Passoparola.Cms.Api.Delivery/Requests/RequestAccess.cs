using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>Decides from the settings and the key of the request.</summary>
internal sealed class RequestAccess(IHttpContextAccessor http, IOptionsMonitor<DeliveryApiSettings> settings) : IApiAccessService
{
    private DeliveryApiSettings Settings => settings.CurrentValue;

    public bool HasPublicAccess() => Settings.Enabled && (Settings.PublicAccess || HasKey());

    public bool HasPreviewAccess() => Settings.Enabled && HasKey();

    public bool HasMediaAccess() =>
        Settings.Enabled && Settings.Media.Enabled && ((Settings.PublicAccess && Settings.Media.PublicAccess) || HasKey());

    // Hashes have one length, so the comparison takes the same time whatever is sent.
    private bool HasKey() =>
        !string.IsNullOrWhiteSpace(Settings.ApiKey)
        && http.HttpContext?.Request.ApiKey() is { } sent
        && CryptographicOperations.FixedTimeEquals(Hash(sent), Hash(Settings.ApiKey));

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
