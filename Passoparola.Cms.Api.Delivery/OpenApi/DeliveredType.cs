using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>A type that answers may hold.</summary>
internal sealed record DeliveredType(string Alias, DeliveredKind Kind, IReadOnlyList<IPublishedPropertyType> Properties);

/// <summary>What a type describes.</summary>
internal enum DeliveredKind
{
    Document,
    Element,
    Media,
}
