using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Delivery.Access;

/// <summary>Keys that could be guessed, or could not be told apart, keep the site from starting. No message repeats a key.</summary>
internal sealed class ValidateApiKeys(IOptionsMonitor<DeliveryApiSettings> umbraco) : IValidateOptions<ApiKeysSettings>
{
    private const int MinLength = 32;
    private const string Section = "Passoparola:Delivery:ApiKeys";

    public ValidateOptionsResult Validate(string? name, ApiKeysSettings options)
    {
        var faults = options.ApiKeys.SelectMany(Faults).Concat(Repeated(options.ApiKeys)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(ApiKeySettings key, int index)
    {
        if (string.IsNullOrWhiteSpace(key.Name))
        {
            yield return $"{Section}:{index}:Name is missing: say whose key it is.";
        }

        if (key.Key.Length < MinLength || !key.Key.All(character => char.IsAsciiLetterOrDigit(character) || char.IsPunctuation(character) || char.IsSymbol(character)) || !key.Key.All(char.IsAscii))
        {
            yield return $"{Section}:{index}:Key must be {MinLength} or more printable ASCII characters without spaces, for example the output of 'openssl rand -hex 32'.";
        }
    }

    private IEnumerable<string> Repeated(IList<ApiKeySettings> keys)
    {
        foreach (var name in keys.GroupBy(key => key.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return $"{Section} names '{name.Key}' more than once: each name belongs to one key.";
        }

        foreach (var group in keys.GroupBy(key => key.Key).Where(group => group.Count() > 1))
        {
            yield return $"{Section} gives {string.Join(" and ", group.Select(key => $"'{key.Name}'"))} the same key.";
        }

        foreach (var key in keys.Where(key => key.Key == umbraco.CurrentValue.ApiKey))
        {
            yield return $"{Section} gives '{key.Name}' the key that Umbraco:CMS:DeliveryApi:ApiKey has.";
        }
    }
}
