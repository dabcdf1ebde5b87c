using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>Umbraco's classes that keep a copy of settings which decide answers.</summary>
internal sealed record SettingsReaders(IApiPublishedContentCache Content, IApiContentRouteBuilder Routes);
