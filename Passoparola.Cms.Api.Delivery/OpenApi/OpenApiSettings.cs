namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>Whether the description of the API is served; <c>Passoparola:Delivery:OpenApi</c>.</summary>
public sealed class OpenApiSettings
{
    /// <summary>When it is not set, as in Umbraco: everywhere but in the environment <c>Production</c>.</summary>
    public bool? Enabled { get; set; }
}
