using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Responses;

/// <summary>
/// The order of keys that clients of Umbraco see. The classes declare another one: Umbraco writes them through their
/// interfaces, we by their runtime type.
/// </summary>
internal static class WireOrder
{
    private static readonly string[] Content = ["contentType", "name", "createDate", "updateDate", "route", "id", "properties"];
    private static readonly string[] Element = ["contentType", "id", "name", "properties"];
    private static readonly string[] Media =
        ["path", "createDate", "updateDate", "focalPoint", "crops", "id", "name", "mediaType", "url", "extension", "width", "height", "bytes", "properties"];

    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || OrderOf(type.Type) is not { } order)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            var place = Array.IndexOf(order, property.Name);
            property.Order = place < 0 ? order.Length : place;
        }
    }

    // Umbraco's rich text classes declare a $type that its own Delivery API took out again.
    public static void LeaveOutDiscriminators(JsonTypeInfo type) => type.PolymorphismOptions = null;

    private static string[]? OrderOf(Type type) =>
        typeof(IApiContent).IsAssignableFrom(type) ? Content
        : typeof(IApiElement).IsAssignableFrom(type) ? Element
        : typeof(IApiMedia).IsAssignableFrom(type) ? Media
        : null;
}
