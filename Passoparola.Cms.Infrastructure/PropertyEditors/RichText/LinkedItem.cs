using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

/// <summary>What a link in rich text leads to: content has a route, media an address.</summary>
internal sealed record LinkedItem(Guid Id, string Type, LinkType LinkType, IApiContentRoute? Route, string? Url)
{
    public static LinkedItem Content(Guid id, string type, IApiContentRoute route) => new(id, type, LinkType.Content, route, null);

    public static LinkedItem Media(Guid id, string type, string url) => new(id, type, LinkType.Media, null, url);
}
