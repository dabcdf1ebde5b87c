using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Delivery.Access;

/// <summary>The configured keys, as hashes. Settings changed into something that is not valid leave the keys as they were.</summary>
internal sealed class ApiKeys
{
    private readonly Lock _gate = new();
    private string? _umbraco;
    private ApiKeysSettings _others;
    private byte[][] _hashes = [];

    public ApiKeys(IOptionsMonitor<DeliveryApiSettings> umbraco, IOptionsMonitor<ApiKeysSettings> others)
    {
        _umbraco = umbraco.CurrentValue.ApiKey;
        _others = others.CurrentValue;
        Hash();
        umbraco.OnChange(settings => Change(() => _umbraco = settings.ApiKey));
        others.OnChange(settings => Change(() => _others = settings));
    }

    /// <summary>Whether the key is one of the configured ones.</summary>
    public bool Contains(string key)
    {
        var sent = HashOf(key);
        var isKnown = false;
        foreach (var hash in Volatile.Read(ref _hashes))
        {
            // Hashes have one length and all are compared: the time tells neither how much of a key is right nor which.
            isKnown |= CryptographicOperations.FixedTimeEquals(sent, hash);
        }

        return isKnown;
    }

    private void Change(Action take)
    {
        lock (_gate)
        {
            take();
            Hash();
        }
    }

    private void Hash() => Volatile.Write(
        ref _hashes,
        [.. _others.ApiKeys.Select(key => key.Key).Append(_umbraco).OfType<string>().Where(key => !string.IsNullOrWhiteSpace(key)).Select(HashOf)]);

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
