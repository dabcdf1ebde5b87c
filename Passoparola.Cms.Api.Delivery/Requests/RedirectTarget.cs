using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>The route of a document that a redirect leads to; null when it is not delivered.</summary>
internal sealed class RedirectTarget(IApiPublishedContentCache content, IApiContentRouteBuilder routes)
{
    public IApiContentRoute? RouteOf(Guid key) => content.GetById(key) is { } document ? routes.Build(document) : null;
}
