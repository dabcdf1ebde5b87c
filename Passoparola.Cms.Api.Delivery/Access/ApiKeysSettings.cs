namespace Passoparola.Cms.Api.Delivery.Access;

/// <summary>Keys beside Umbraco's own <c>Umbraco:CMS:DeliveryApi:ApiKey</c>; <c>Passoparola:Delivery</c>.</summary>
public sealed class ApiKeysSettings
{
    /// <summary>Each opens all that Umbraco's own key opens.</summary>
    public IList<ApiKeySettings> ApiKeys { get; } = [];
}
