using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>The site's types, as they are now; those that are not delivered are left out.</summary>
internal sealed class DeliveredTypes(
    IContentTypeService documents,
    IMediaTypeService media,
    IPublishedContentTypeFactory factory,
    IOptionsMonitor<DeliveryApiSettings> settings)
{
    public IReadOnlyList<DeliveredType> All() =>
    [
        .. documents.GetAll()
            .Where(type => type.IsElement || settings.CurrentValue.IsAllowedContentType(type.Alias))
            .OrderBy(type => type.Alias, StringComparer.Ordinal)
            .Select(type => new DeliveredType(
                type.Alias, type.IsElement ? DeliveredKind.Element : DeliveredKind.Document, [.. factory.CreateContentType(type).PropertyTypes])),
        .. media.GetAll()
            .OrderBy(type => type.Alias, StringComparer.Ordinal)
            .Select(type => new DeliveredType(
                type.Alias,
                DeliveredKind.Media,
                [.. factory.CreateContentType(type).PropertyTypes.Where(property => !property.Alias.StartsWith("umbraco", StringComparison.Ordinal))])),
    ];
}
