using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Delivery.Access;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Tests.Delivery.Access;

/// <summary>Several keys, so that one can be withdrawn; what is configured wrong is said when the site starts.</summary>
[Collection<RunningCms>]
public sealed class ConfiguringKeys(CmsApplication cms) : DeliveryContract(cms)
{
    private static readonly string First = new('a', 32);
    private static readonly string Second = new('b', 40);

    [Fact]
    public async Task A_clients_key_opens_what_umbracos_key_opens()
    {
        using var _ = new SettingsInForce(Cms, ["PublicAccess=false", "ApiKey=s3cret"]);

        var statuses = await StatusesAsync("s3cret", CmsApplication.ClientKey, CmsApplication.ClientKey[1..], "s3creT");

        Assert.Equal([200, 200, 401, 401], statuses);
        Assert.Equal(200, (int)(await GetAsync($"/content/item/{Tree.Draft}", $"Api-Key: {CmsApplication.ClientKey}", "Preview: true")).StatusCode);
    }

    [Fact]
    public void A_withdrawn_key_opens_nothing_and_the_others_go_on()
    {
        var umbraco = new Settings<DeliveryApiSettings>(new DeliveryApiSettings { ApiKey = "s3cret" });
        var others = new Settings<ApiKeysSettings>(Keys(new ApiKeySettings { Name = "sito", Key = First }, new ApiKeySettings { Name = "app", Key = Second }));
        var keys = new ApiKeys(umbraco, others);
        Assert.True(keys.Contains("s3cret") && keys.Contains(First) && keys.Contains(Second));

        others.Change(Keys(new ApiKeySettings { Name = "app", Key = Second }));
        umbraco.Change(new DeliveryApiSettings());

        Assert.False(keys.Contains(First) || keys.Contains("s3cret") || keys.Contains(""));
        Assert.True(keys.Contains(Second));
    }

    [Fact]
    public async Task A_key_in_the_address_opens_nothing()
    {
        using var _ = new SettingsInForce(Cms, ["PublicAccess=false", "ApiKey=s3cret"]);

        Assert.Equal(401, (int)(await GetAsync("/content?take=0&Api-Key=s3cret&apiKey=s3cret")).StatusCode);
    }

    [Theory]
    [InlineData("", 'x', 32, "Passoparola:Delivery:ApiKeys:0:Name is missing")]
    [InlineData("sito", 'x', 31, "Passoparola:Delivery:ApiKeys:0:Key must be 32 or more")]
    [InlineData("sito", ' ', 32, "Passoparola:Delivery:ApiKeys:0:Key must be 32 or more")]
    [InlineData("sito", 'è', 32, "Passoparola:Delivery:ApiKeys:0:Key must be 32 or more")]
    [InlineData("sito", 'u', 32, "Passoparola:Delivery:ApiKeys gives 'sito' the key that Umbraco:CMS:DeliveryApi:ApiKey has")]
    public void A_key_that_cannot_be_used_is_refused(string name, char of, int length, string sentence)
    {
        var result = Validate(new ApiKeySettings { Name = name, Key = new string(of, length) });

        Assert.Contains(result.Failures!, failure => failure.StartsWith(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain(new string(of, length), result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_clients_have_neither_a_name_nor_a_key_in_common()
    {
        var result = Validate(new ApiKeySettings { Name = "sito", Key = First }, new ApiKeySettings { Name = "Sito", Key = First });

        Assert.Equal(2, result.Failures!.Count());
        Assert.True(Validate(new ApiKeySettings { Name = "sito", Key = First }, new ApiKeySettings { Name = "app", Key = Second }).Succeeded);
    }

    private static ValidateOptionsResult Validate(params ApiKeySettings[] keys) =>
        new ValidateApiKeys(new Settings<DeliveryApiSettings>(new DeliveryApiSettings { ApiKey = new string('u', 32) })).Validate(null, Keys(keys));

    private static ApiKeysSettings Keys(params ApiKeySettings[] keys)
    {
        var settings = new ApiKeysSettings();
        foreach (var key in keys)
        {
            settings.ApiKeys.Add(key);
        }

        return settings;
    }

    private async Task<int[]> StatusesAsync(params string[] keys)
    {
        var statuses = new List<int>();
        foreach (var key in keys)
        {
            statuses.Add((int)(await GetAsync("/content?take=0", $"Api-Key: {key}")).StatusCode);
        }

        return [.. statuses];
    }

    private sealed class Settings<T>(T first) : IOptionsMonitor<T>
    {
        private Action<T, string?>? _listeners;

        public T CurrentValue { get; private set; } = first;

        public T Get(string? name) => CurrentValue;

        public IDisposable? OnChange(Action<T, string?> listener)
        {
            _listeners += listener;
            return null;
        }

        public void Change(T settings)
        {
            CurrentValue = settings;
            _listeners?.Invoke(settings, null);
        }
    }
}
