using Passoparola.Cms.Api.Delivery.Querying;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>Who keeps a copy of settings which decide answers: classes of Umbraco, and the index behind the cultures.</summary>
internal sealed record SettingsReaders(IApiPublishedContentCache Content, IApiContentRouteBuilder Routes, InstalledCultures Cultures);
