namespace Passoparola.Cms.Api.Delivery.Access;

/// <summary>A key of one client, so that it can be withdrawn from that client alone.</summary>
public sealed class ApiKeySettings
{
    /// <summary>Whose key it is; appears in messages.</summary>
    public string Name { get; set; } = "";

    /// <summary>The key, 32 printable ASCII characters or more.</summary>
    public string Key { get; set; } = "";
}
